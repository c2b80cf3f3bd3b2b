package dev.belay.lint;

import java.util.Objects;

/**
 * What a command came to, before anything is printed: so that one process and the resident engine
 * can run the same command.
 *
 * @param exit the exit code, 0 to 255
 * @param out what goes to standard output
 * @param err what goes to standard error
 */
public record CommandOutcome(int exit, String out, String err) {
  public CommandOutcome {
    if (exit < 0 || exit > 255) {
      throw new IllegalArgumentException("no exit code: " + exit);
    }
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
  }
}
