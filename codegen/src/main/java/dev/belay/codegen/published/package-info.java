/**
 * Makes what is committed under {@code contract/published}: JSON Schemas, the TypeScript package
 * and the Python package. Everything comes from the contract files by way of {@link
 * dev.belay.codegen.published.Family}.
 */
@NullMarked
package dev.belay.codegen.published;

import org.jspecify.annotations.NullMarked;
