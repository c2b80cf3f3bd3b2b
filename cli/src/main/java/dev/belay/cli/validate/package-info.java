/**
 * {@code belay validate}: payloads against today's contracts, and documents against the published
 * catalogs.
 */
@NullMarked
package dev.belay.cli.validate;

import org.jspecify.annotations.NullMarked;
