/**
 * The core rules, one to a file: what each stops and why, the code, and the examples that test it.
 */
@NullMarked
package dev.belay.guard.rules;

import org.jspecify.annotations.NullMarked;
