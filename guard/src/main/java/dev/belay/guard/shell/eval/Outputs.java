package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.eval.output.Written;
import org.jspecify.annotations.Nullable;

/** What programs write to their standard output, where their words and their input tell. */
final class Outputs {
  private Outputs() {}

  /** The output, with gaps; null where nothing is known of it. */
  static @Nullable Word of(Execution execution) {
    return Written.by(execution);
  }

  /** Whether it resolves an encoding: what it writes was hidden in what it read. */
  static boolean decodes(Execution execution) {
    return Written.decoded(execution);
  }

  /** Whether what it writes comes from a network. */
  static boolean fetches(Execution execution) {
    return Written.fetched(execution);
  }
}
