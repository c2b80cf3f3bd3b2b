package dev.belay.cli.explain;

import dev.belay.cli.terminal.SafeText;
import dev.belay.cli.terminal.Style;
import dev.belay.cli.terminal.Terminal;
import dev.belay.cli.terminal.TextWidth;
import dev.belay.guard.effect.Effect;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Redirection;
import dev.belay.guard.execution.ShellRun;
import dev.belay.guard.rule.PreparedCall;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a shell text would run, as a tree, with what each program does. */
final class ExplainedRuns {
  private static final int LABEL = 9;
  private static final int MOST = 40;

  /** Where nobody says how wide a line may be. */
  private static final int LONGEST = 400;

  private final Terminal terminal;

  ExplainedRuns(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(PreparedCall call) {
    ShellRun run = call.run();
    if (run == null) {
      printEffects(call, null, "does");
      return;
    }
    String label = "runs";
    int shown = 0;
    for (Execution execution : run.executions()) {
      if (shown++ == MOST) {
        labelled("", Style.DIM.of("… and " + (run.executions().size() - MOST) + " more"));
        break;
      }
      labelled(label, branch(execution) + line(execution));
      printEffects(call, execution, "");
      label = "";
    }
    for (ShellRun.Doubt doubt : run.doubts()) {
      labelled("", Style.YELLOW.of(words(doubt)));
    }
  }

  private void printEffects(PreparedCall call, @Nullable Execution of, String label) {
    Set<String> texts = new LinkedHashSet<>();
    for (Effect effect : call.effects()) {
      if (effect.execution() == of) {
        texts.add(EffectText.of(effect));
      }
    }
    String next = label;
    for (String text : texts) {
      String indent = of == null ? "" : "  ".repeat(of.trail().size()) + "  ";
      labelled(next, indent + Style.DIM.of("→ " + SafeText.of(text)));
      next = "";
    }
  }

  private static String branch(Execution execution) {
    int depth = execution.trail().size();
    return depth == 0 ? "" : Style.DIM.of("  ".repeat(depth - 1) + "└ ");
  }

  private static String line(Execution execution) {
    List<String> parts = new ArrayList<>();
    if (!execution.argv().isEmpty()) {
      parts.add(execution.line());
    }
    for (Redirection redirection : execution.redirections()) {
      parts.add(sign(redirection.mode()) + " " + redirection.file().shown());
    }
    if (parts.isEmpty()) {
      execution.assignments().forEach(a -> parts.add(a.name() + "=" + a.value().shown()));
    }
    String text = SafeText.of(String.join(" ", parts));
    String stands = execution.stands();
    return stands == null ? text : text + Style.DIM.of("   " + stands);
  }

  private static String sign(Redirection.Mode mode) {
    return switch (mode) {
      case READ -> "<";
      case OVERWRITE -> ">";
      case APPEND -> ">>";
      case BOTH -> "<>";
    };
  }

  private static String words(ShellRun.Doubt doubt) {
    return switch (doubt) {
      case SYNTAX -> "not all of it is well formed: a shell may read it otherwise";
      case LIMIT -> "too large or too deep to be followed to its end";
      case UNKNOWN_PROGRAM -> "a program is started whose name is known only then";
      case ENDLESS -> "it starts itself again and again";
    };
  }

  private void labelled(String label, String text) {
    int columns = terminal.isInteractive() ? terminal.width() - LABEL - 2 : LONGEST;
    String shown = TextWidth.fit(text, Math.max(columns, 20));
    terminal.line("  " + Style.DIM.of(TextWidth.pad(label, LABEL)) + shown);
  }
}
