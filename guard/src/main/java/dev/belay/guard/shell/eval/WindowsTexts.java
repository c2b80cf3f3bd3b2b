package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.ShellPlace;
import dev.belay.guard.execution.ShellRun;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.Dialect;
import dev.belay.guard.shell.syntax.Span;
import dev.belay.guard.shell.windows.WindowsShell;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts of PowerShell and cmd, and what programs that they start run in turn. */
final class WindowsTexts {
  private static final int DEPTH = 8;

  private final Evaluation evaluation;
  private int depth;

  WindowsTexts(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** The dialect of a language; null for languages of another kind. */
  static @Nullable Dialect dialect(String language) {
    return switch (language) {
      case "powershell" -> Dialect.POWERSHELL;
      case "cmd" -> Dialect.CMD;
      default -> null;
    };
  }

  /**
   * Evaluates a text.
   *
   * @param outer where its executions are said to stand; null for where they stand in the text
   */
  void run(Dialect dialect, Word text, ShellState state, Scope scope, @Nullable Span outer) {
    if (depth >= DEPTH) {
      evaluation.limit();
      return;
    }
    evaluation.spend(text.text().length());
    if (evaluation.isStopped()) {
      return;
    }
    depth++;
    ShellPlace place =
        new ShellPlace(
            scope.elsewhere() ? null : state.directory(),
            evaluation.place.home(),
            evaluation.place.environment(),
            evaluation.place.files());
    ShellRun run = WindowsShell.analyse(text.text(), dialect, place, scope.trail(), outer);
    evaluation.doubts.addAll(run.doubts());
    for (Execution execution : run.executions()) {
      if (!evaluation.step()) {
        break;
      }
      execution(execution, state, scope);
    }
    depth--;
  }

  private void execution(Execution execution, ShellState state, Scope scope) {
    String program = execution.program();
    boolean followed = execution.code() != null && execution.code().followed();
    if (execution.argv().isEmpty()
        || followed
        || Routes.isBuiltin(program)
        || dialectOf(program) != null
        || Routes.of(execution).isEmpty()) {
      evaluation.add(execution);
      return;
    }
    ShellState child = state.child();
    child.directory(execution.directory());
    child.io = new Io(execution.input(), execution.redirections(), Map.of());
    evaluation.starts.start(
        new Start(
            execution.argv(),
            execution.assignments(),
            execution.span(),
            false,
            false,
            execution.stands()),
        child,
        new Scope(
            scope.source(), List.copyOf(execution.trail()), scope.depth() + 1, scope.elsewhere()));
  }

  private static @Nullable Dialect dialectOf(String program) {
    return switch (program) {
      case "powershell", "pwsh" -> Dialect.POWERSHELL;
      case "cmd" -> Dialect.CMD;
      default -> null;
    };
  }
}
