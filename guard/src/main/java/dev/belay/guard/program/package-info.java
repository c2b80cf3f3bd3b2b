/**
 * What programs understand: which of their words are subcommands, options, values of options and
 * operands. The knowledge is data ({@code src/main/programs}), compiled at build time.
 */
@NullMarked
package dev.belay.guard.program;

import org.jspecify.annotations.NullMarked;
