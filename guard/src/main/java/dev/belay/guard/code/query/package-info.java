/** Reads the statements that are given to databases. */
@NullMarked
package dev.belay.guard.code.query;

import org.jspecify.annotations.NullMarked;
