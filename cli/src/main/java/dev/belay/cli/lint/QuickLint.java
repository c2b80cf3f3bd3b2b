package dev.belay.cli.lint;

import dev.belay.lint.CommandOutcome;
import dev.belay.lint.compat.ClaudeModsLinter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The calls of {@code belay lint} that need neither the option parser nor standard input, and
 * change nothing.
 */
final class QuickLint {
  private static final String COMPAT = "--compat";
  private static final String CLAUDE_MODS = "claude-mods";

  private QuickLint() {}

  /**
   * The outcome; null for a call that has to be read by the option parser.
   *
   * @param args what stands after {@code lint}
   * @param cwd the directory that relative paths start from
   * @param errIsTerminal whether standard error goes to a terminal
   */
  static @Nullable CommandOutcome run(
      List<String> args, Path cwd, Map<String, String> env, boolean errIsTerminal) {
    List<String> published = withoutCompat(args);
    return published == null ? null : ClaudeModsLinter.run(published, cwd, env, errIsTerminal);
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
