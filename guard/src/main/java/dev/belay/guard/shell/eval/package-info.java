/**
 * From a shell's tree to what it runs. {@link dev.belay.guard.shell.eval.Route} is what an
 * execution starts in turn, {@link dev.belay.guard.shell.eval.Routes} knows it for each program.
 */
@NullMarked
package dev.belay.guard.shell.eval;

import org.jspecify.annotations.NullMarked;
