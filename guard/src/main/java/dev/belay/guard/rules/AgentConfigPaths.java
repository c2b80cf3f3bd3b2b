package dev.belay.guard.rules;

import dev.belay.contract.HookConfigPaths;
import dev.belay.guard.path.ResolvedPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where agents keep their hooks (by the contract of each), what lies beside them, and Belay's own.
 */
final class AgentConfigPaths {
  /**
   * What the contracts do not name: folders that hook scripts usually lie in, older files, ours.
   */
  private static final List<String> BESIDE =
      List.of(
          ".claude/hooks/",
          ".claude.json",
          "claude-code/managed-settings.json",
          "ClaudeCode/managed-settings.json",
          ".codex/hooks/",
          ".gemini/hooks/",
          ".cursor/hooks/",
          ".factory/hooks/",
          ".copilot/hooks/",
          ".copilot/config.json",
          ".kiro/agents/",
          ".gemini/trustedFolders.json",
          ".qwen/trustedFolders.json",
          "opencode.jsonc",
          ".config/belay/",
          ".local/state/belay/",
          ".belay/");

  /** Folders that others keep their own in, too. */
  private static final Set<String> SHARED =
      Set.of(".github", ".config", ".local", ".local/state", ".aws");

  /** By their last parts; one that ends in a slash is a folder with everything in it. */
  private static final List<String> ENDINGS = endings();

  private AgentConfigPaths() {}

  /**
   * @param removes whether the path is removed with everything below it
   */
  static boolean matches(ResolvedPath path, boolean removes) {
    for (String suffix : ENDINGS) {
      if (suffix.endsWith("/")) {
        if (path.hasParts(suffix.substring(0, suffix.length() - 1))) {
          return true;
        }
      } else if (path.endsWith(suffix)) {
        return true;
      }
      if (removes && suffix.charAt(0) == '.' && isFolderOf(path, suffix)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> endings() {
    List<String> endings = new ArrayList<>(HookConfigPaths.ENDINGS);
    endings.addAll(BESIDE);
    return List.copyOf(endings);
  }

  /** Whether the path is a folder that holds nothing but an agent's own, this file among it. */
  private static boolean isFolderOf(ResolvedPath path, String suffix) {
    for (int slash = suffix.indexOf('/'); slash > 1; slash = suffix.indexOf('/', slash + 1)) {
      String folder = suffix.substring(0, slash);
      if (!SHARED.contains(folder) && path.endsWith(folder)) {
        return true;
      }
    }
    return false;
  }
}
