/**
 * The rules, one class each: what it finds, why that matters, and an example of wrong and right
 * that the tests check and the documentation shows.
 */
@NullMarked
package dev.belay.lint.rule;

import org.jspecify.annotations.NullMarked;
