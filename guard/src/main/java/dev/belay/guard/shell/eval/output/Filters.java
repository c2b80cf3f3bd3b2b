package dev.belay.guard.shell.eval.output;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import org.jspecify.annotations.Nullable;

/** Programs that pass their input on, changed. */
final class Filters {
  private Filters() {}

  static @Nullable Word by(Execution execution, @Nullable Word input) {
    return switch (execution.program()) {
      case "cat", "tee" -> execution.arguments().isEmpty() || execution.program().equals("tee") ? input : null;
      default -> null;
    };
  }
}
