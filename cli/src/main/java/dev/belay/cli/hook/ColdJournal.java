package dev.belay.cli.hook;

import dev.belay.engine.HookAnswer;
import dev.belay.engine.HookOptions;
import dev.belay.engine.resident.EngineDirectories;
import dev.belay.journal.HookEntry;
import dev.belay.journal.Journal;
import dev.belay.journal.JournalOptions;
import dev.belay.journal.WayIn;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What a hook without an engine remembers, once its host has the answer. */
final class ColdJournal {
  private ColdJournal() {}

  /** Appends the call to the user's journal. A journal that cannot be written changes nothing. */
  static void record(String[] args, @Nullable HookOptions options, HookAnswer answer, long micros) {
    try {
      EngineDirectories directories = directories(HookOptions.value(args, "--dir"));
      Journal.appendNow(
          directories.journal(),
          JournalOptions.defaults(),
          new HookEntry(
              System.currentTimeMillis(),
              WayIn.COLD,
              answer.event(),
              options == null ? null : options.host(),
              options == null ? null : options.event(),
              answer.verdict(),
              answer.reply(),
              answer.failure(),
              micros,
              answer.policy(),
              null,
              answer.would(),
              answer.call(),
              answer.approved()));
    } catch (IOException | RuntimeException e) {
      // The answer is out, and what a host reads on standard error belongs to it.
      return;
    }
  }

  /** Where the engine would live that this process stands in for. */
  static EngineDirectories directories(@Nullable String named) throws IOException {
    return named == null
        ? EngineDirectories.usual(Path.of(System.getProperty("user.home")))
        : EngineDirectories.below(Path.of(named));
  }
}
