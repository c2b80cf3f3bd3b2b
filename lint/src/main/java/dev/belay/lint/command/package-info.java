/**
 * The command lines of hooks, read: what they start, with which words, and which script. May use
 * the configuration's reading and the guard's shell parser; starts nothing.
 */
@NullMarked
package dev.belay.lint.command;

import org.jspecify.annotations.NullMarked;
