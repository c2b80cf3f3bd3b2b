package dev.belay.cli.lint;

import dev.belay.cli.terminal.TerminalFacts;
import dev.belay.lint.CommandOutcome;
import dev.belay.lint.compat.ClaudeModsLinter;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The calls of {@code belay lint} that need no option parser: all that do not ask for help. */
final class QuickLint {
  private static final String COMPAT = "--compat";
  private static final String CLAUDE_MODS = "claude-mods";

  private QuickLint() {}

  /**
   * The outcome; null for a call that asks for help, or needs a process of its own.
   *
   * @param args what stands after {@code lint}
   * @param cwd the directory that relative paths start from
   * @param facts what is known of the terminal
   * @param standardInput the caller's; null where this process does not have it, and must change no
   *     file
   */
  static @Nullable CommandOutcome run(
      List<String> args,
      Path cwd,
      Map<String, String> env,
      TerminalFacts facts,
      @Nullable Supplier<InputStream> standardInput) {
    List<String> published = withoutCompat(args);
    if (published != null) {
      return ClaudeModsLinter.run(published, cwd, env, facts.err());
    }
    if (LintCommand.asksForHelp(args)) {
      return null;
    }
    if (standardInput != null) {
      return LintCommand.run(
          args, cwd, env, standardInput, facts, Runtime.getRuntime().availableProcessors());
    }
    return LintCommand.needsOwnProcess(args)
        ? null
        : // The engine's processors are there for hooks.
        LintCommand.run(args, cwd, env, InputStream::nullInputStream, facts, 1);
  }

  /** The published linter's own command line; null where it is not asked for. */
  private static @Nullable List<String> withoutCompat(List<String> args) {
    int end = args.indexOf("--");
    for (int i = 0; i < (end < 0 ? args.size() : end); i++) {
      boolean assigned = args.get(i).equals(COMPAT + "=" + CLAUDE_MODS);
      boolean apart =
          args.get(i).equals(COMPAT) && i + 1 < args.size() && args.get(i + 1).equals(CLAUDE_MODS);
      if (assigned || apart) {
        List<String> rest = new ArrayList<>(args.subList(0, i));
        rest.addAll(args.subList(i + (apart ? 2 : 1), args.size()));
        return rest;
      }
    }
    return null;
  }
}
