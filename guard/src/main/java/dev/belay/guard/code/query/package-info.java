/**
 * Reads the statements that are given to databases, in any dialect, as far as rules ask: the verb,
 * the kind and name of what it is about, and whether it is narrowed. Pure, linear, and without
 * exceptions.
 */
@NullMarked
package dev.belay.guard.code.query;

import org.jspecify.annotations.NullMarked;
