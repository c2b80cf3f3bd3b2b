package dev.belay.guard.shell.windows;

import dev.belay.guard.execution.ShellPlace;
import dev.belay.guard.execution.ShellRun;
import dev.belay.guard.execution.ShellRun.Doubt;
import dev.belay.guard.shell.Dialect;
import java.util.List;
import java.util.Set;

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
    if (text.length() > CHARACTERS) {
      return new ShellRun(List.of(), Set.of(Doubt.LIMIT), List.of());
    }
    WindowsRun run = new WindowsRun(place);
    if (dialect == Dialect.CMD) {
      new CmdReader(text, run, List.of(), null, 0).read();
    } else {
      new PowerShellReader(text, run, List.of(), null, 0).read();
    }
    return run.result();
  }
}
