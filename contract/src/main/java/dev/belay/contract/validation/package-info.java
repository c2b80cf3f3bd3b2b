/**
 * Checks payloads against the contracts with the pointers and texts of {@code
 * docs/published-contract.md}, which the TypeScript and the Python package give, too.
 */
@NullMarked
package dev.belay.contract.validation;

import org.jspecify.annotations.NullMarked;
