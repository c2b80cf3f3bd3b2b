package dev.belay.guard.shell.windows;

import dev.belay.guard.execution.ShellPlace;
import dev.belay.guard.execution.ShellRun;
import dev.belay.guard.execution.ShellRun.Doubt;
import dev.belay.guard.shell.Dialect;
import dev.belay.guard.shell.syntax.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what Windows shells would run. Never throws; bounded in depth and time. */
public final class WindowsShell {
  static final int CHARACTERS = 128 * 1024;

  private WindowsShell() {}

  /**
   * Reads a text.
   *
   * @param dialect {@link Dialect#POWERSHELL} or {@link Dialect#CMD}
   */
  public static ShellRun analyse(String text, Dialect dialect, ShellPlace place) {
    return analyse(text, dialect, place, List.of(), null);
  }

  /**
   * Reads a text within another one.
   *
   * @param trail what it is run through
   * @param outer where its executions are said to stand; null for where they stand in the text
   */
  public static ShellRun analyse(
      String text, Dialect dialect, ShellPlace place, List<String> trail, @Nullable Span outer) {
    if (text.length() > CHARACTERS) {
      return new ShellRun(List.of(), Set.of(Doubt.LIMIT), List.of());
    }
    WindowsRun run = new WindowsRun(place);
    if (dialect == Dialect.CMD) {
      new CmdReader(text, run, trail, outer, 0).read();
    } else {
      new PowerShellReader(text, run, trail, outer, 0).read();
    }
    return run.result();
  }
}
