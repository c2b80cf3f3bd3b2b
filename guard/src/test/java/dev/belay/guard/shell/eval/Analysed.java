package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.KnownFiles;
import dev.belay.guard.execution.Redirection;
import dev.belay.guard.execution.ShellPlace;
import dev.belay.guard.execution.ShellRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Shell texts analysed in a project, and what they run as lines. */
final class Analysed {
  static final ShellPlace PLACE =
      new ShellPlace("/home/dev/app", "/home/dev", Map.of("HOME", "/home/dev"), KnownFiles.none());

  private Analysed() {}

  /** ↵ stands for the end of a line. */
  static ShellRun run(String text) {
    return ShellAnalyser.analyse(text.replace('↵', '\n'), PLACE);
  }

  /** Every execution that has words: its trail, then its line. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (Execution execution : run(text).executions()) {
      if (!execution.argv().isEmpty()) {
        String trail = String.join(" > ", execution.trail());
        lines.add((trail.isEmpty() ? "" : trail + " > ") + execution.line());
      }
    }
    return lines;
  }

  /** The last execution. */
  static Execution last(String text) {
    return run(text).executions().getLast();
  }

  /** The last execution's line. */
  static String lastLine(String text) {
    return last(text).line();
  }

  static List<String> redirections(Execution execution) {
    List<String> lines = new ArrayList<>();
    for (Redirection redirection : execution.redirections()) {
      lines.add(redirection.mode() + " " + redirection.file());
    }
    return lines;
  }
}
