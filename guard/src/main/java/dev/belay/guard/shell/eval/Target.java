package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Input;
import dev.belay.guard.execution.Redirection;
import dev.belay.guard.execution.Word;
import org.jspecify.annotations.Nullable;

/**
 * Where a file descriptor leads.
 *
 * @param file the file; null where it is none
 * @param mode how it is opened
 * @param input what can be read from it
 * @param captured whether it is the pipe or substitution that the command stands in
 */
record Target(@Nullable Word file, Redirection.@Nullable Mode mode, Input input, boolean captured) {
  static final Target CAPTURED = new Target(null, null, Input.INHERITED, true);
  static final Target NOWHERE = new Target(null, null, Input.INHERITED, false);

  static Target file(Word file, Redirection.Mode mode, Input input) {
    return new Target(file, mode, input, false);
  }

  static Target text(Input input) {
    return new Target(null, null, input, false);
  }
}
