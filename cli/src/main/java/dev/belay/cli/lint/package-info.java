/**
 * {@code belay lint}: one function from a command line to an outcome, and the ways to it: this
 * process, before the option parser is loaded, and the resident engine.
 */
@NullMarked
package dev.belay.cli.lint;

import org.jspecify.annotations.NullMarked;
