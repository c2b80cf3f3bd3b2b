package dev.belay.guard.code;

import dev.belay.guard.execution.Word;
import java.util.List;

/** AppleScript: {@code do shell script "…"}. */
final class AppleScript {
  private AppleScript() {}

  static CodeReading read(Word text) {
    return new CodeReading(List.of(), text.text().isEmpty());
  }
}
