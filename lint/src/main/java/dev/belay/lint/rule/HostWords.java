package dev.belay.lint.rule;

import dev.belay.contract.host.HostContract;
import dev.belay.lint.config.HookConfig;
import java.util.List;
import java.util.Set;

/** What a host makes of the words of a file, by the file's scope. */
final class HostWords {
  private static final Set<String> SHARED = Set.of("project", "plugin", "skill", "agent");

  private HostWords() {}

  /** Whether the host escapes what it puts in the place of a variable. */
  static boolean isEscaped(HookConfig config, String variable) {
    return config.host().id().equals("gemini-cli") && variable.endsWith("_PROJECT_DIR");
  }

  /** Whether the host replaces a name in braces by itself. */
  static boolean isReplaced(HookConfig config, String name) {
    return config.host().id().equals("gemini-cli")
        && List.of("extensionPath", "workspacePath").contains(name);
  }

  /** Whether others get the file, with the project or a plugin. */
  static boolean isShared(HookConfig config) {
    return SHARED.contains(config.place().scope());
  }

  /** Whether a plugin brings the file. */
  static boolean isPlugin(HookConfig config) {
    return config.place().scope().equals("plugin");
  }

  static String workingFolder(HookConfig config) {
    HostContract host = config.host();
    return List.of("claude-code", "codex").contains(host.id()) ? "session" : "";
  }
}
