/**
 * Checking hook configuration: what hosts would pass over in silence is said aloud, with the place
 * and what to do. Reads the contract, so that it can never disagree with the adapters; changes no
 * file.
 */
@NullMarked
package dev.belay.lint;

import org.jspecify.annotations.NullMarked;
