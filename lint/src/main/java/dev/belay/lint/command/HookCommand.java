package dev.belay.lint.command;

import static java.util.Objects.requireNonNull;

import dev.belay.guard.shell.syntax.Script;
import dev.belay.guard.shell.syntax.WordPart;
import dev.belay.lint.config.HookEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command of a hook.
 *
 * @param hook the hook
 * @param written the command as it is written
 * @param reader what reads it
 * @param script what it says to a shell; null where none reads it
 * @param calls what it starts, those in substitutions too; one where no shell reads it; none where
 *     it is not understood
 */
public record HookCommand(
    HookEntry hook,
    HookEntry.Text written,
    Reader reader,
    @Nullable Script script,
    List<ShellCall> calls) {
  public HookCommand {
    requireNonNull(hook, "hook");
    requireNonNull(written, "written");
    requireNonNull(reader, "reader");
    calls = List.copyOf(calls);
  }

  /** What it says. */
  public String text() {
    return written.text();
  }

  /** The variables that it sets itself. */
  public boolean sets(String variable) {
    for (ShellCall call : calls) {
      boolean set =
          call.assignments().stream().anyMatch(each -> each.name().equals(variable))
              || (call.program().equals("read") && call.arguments().contains(variable));
      if (set || declares(call, variable)) {
        return true;
      }
    }
    return false;
  }

  private static boolean declares(ShellCall call, String variable) {
    String first = call.words().isEmpty() ? null : call.words().getFirst().text();
    if (first == null || !List.of("export", "local", "declare", "readonly").contains(first)) {
      return false;
    }
    for (CommandWord word : call.words()) {
      if (word.parts().getFirst() instanceof WordPart.Literal text
          && text.text().startsWith(variable + "=")) {
        return true;
      }
    }
    return false;
  }
}
