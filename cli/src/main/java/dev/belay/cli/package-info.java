/**
 * The command line: wires the modules together. {@code hook} is dispatched before the option parser
 * is loaded.
 */
@NullMarked
package dev.belay.cli;

import org.jspecify.annotations.NullMarked;
