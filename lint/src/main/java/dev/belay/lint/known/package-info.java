/**
 * Findings that somebody has looked at already: those that a comment in the file suppresses, and
 * those that a baseline knows.
 */
@NullMarked
package dev.belay.lint.known;

import org.jspecify.annotations.NullMarked;
