package dev.belay.lint.rule;

import dev.belay.contract.host.Placeholder;
import dev.belay.lint.config.HookConfig;
import java.util.Set;

/** What a host makes of the words of a file, by the file's scope. */
final class HostWords {
  private static final Set<String> SHARED =
      Set.of("project", "plugin", "extension", "skill", "agent");
  private static final Set<String> PLUGINS = Set.of("plugin", "extension");

  private HostWords() {}

  /** Whether the host escapes what it puts in the place of a variable. */
  static boolean isEscaped(HookConfig config, String variable) {
    for (Placeholder placeholder : config.contract().placeholders()) {
      if (placeholder.escaped()
          && placeholder.isReplacedIn(config.place().scope())
          && placeholder.text().equals("$" + variable)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the host replaces a name in braces by itself. */
  static boolean isReplaced(HookConfig config, String name) {
    for (Placeholder placeholder : config.contract().placeholders()) {
      if (placeholder.isReplacedIn(config.place().scope())
          && placeholder.text().equals("${" + name + "}")) {
        return true;
      }
    }
    return false;
  }

  /** Whether others get the file, with the project or a plugin. */
  static boolean isShared(HookConfig config) {
    return SHARED.contains(config.place().scope());
  }

  /** Whether a plugin brings the file. */
  static boolean isPlugin(HookConfig config) {
    return PLUGINS.contains(config.place().scope());
  }

  /** Whether hooks of this file start in the folder that the session is in, which changes. */
  static boolean movesWithSession(HookConfig config) {
    return config.contract().workingFolder(config.place().scope()).equals("session");
  }

  /** Whether the file is where the host looks for such files, and not just like one of them. */
  static boolean isInPlace(HookConfig config) {
    String written = config.place().path();
    String below = written.startsWith("~/") ? written.substring(2) : written;
    return below.indexOf('*') >= 0 || below.indexOf('\\') >= 0 || config.path().endsWith(below);
  }
}
