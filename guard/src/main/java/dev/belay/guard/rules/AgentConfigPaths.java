package dev.belay.guard.rules;

import dev.belay.guard.path.ResolvedPath;
import java.util.List;

/**
 * Where agents keep their hook configuration, and Belay its own. A table of constants, so that
 * nothing is read at start; a test compares it with the contract.
 */
final class AgentConfigPaths {
  /** Files by their last parts; one that ends in a slash is a directory with everything in it. */
  static final List<String> SUFFIXES =
      List.of(
          ".claude/settings.json",
          ".claude/settings.local.json",
          ".claude/hooks/",
          "claude-code/managed-settings.json",
          "ClaudeCode/managed-settings.json",
          ".codex/hooks.json",
          ".codex/config.toml",
          ".codex/hooks/",
          ".gemini/settings.json",
          ".gemini/hooks/",
          ".qwen/settings.json",
          ".cursor/hooks.json",
          ".cursor/hooks/",
          ".github/hooks/",
          ".copilot/hooks/",
          ".copilot/config.json",
          ".copilot/settings.json",
          ".kiro/hooks/",
          ".kiro/agents/",
          ".windsurf/hooks.json",
          ".codeium/windsurf/hooks.json",
          ".factory/hooks.json",
          ".factory/settings.json",
          ".factory/hooks/",
          ".augment/settings.json",
          ".agents/hooks.json",
          ".cline/hooks/",
          ".clinerules/hooks/",
          "Cline/Hooks/",
          ".opencode/plugin/",
          ".opencode/plugins/",
          ".config/opencode/plugin/",
          ".config/opencode/plugins/",
          ".opencode/opencode.json",
          "opencode.json",
          "opencode.jsonc",
          ".claude.json",
          "claude-code/managed-settings.d/",
          "hooks/hooks.json",
          ".gemini/hooks.json",
          ".gemini/config/hooks.json",
          ".antigravitycli/hooks.json",
          "_agents/hooks.json",
          ".config/amp/plugins/",
          ".amp/plugins/",
          ".amazonq/cli-agents/",
          ".aws/amazonq/cli-agents/",
          ".augment/settings.local.json",
          ".codebuddy/settings.json",
          ".codebuddy/settings.local.json",
          ".codeium/hooks.json",
          "crush.json",
          ".crush.json",
          ".config/devin/config.json",
          ".devin/config.json",
          ".devin/config.local.json",
          ".devin/hooks.v1.json",
          ".github/copilot/settings.json",
          ".github/copilot/settings.local.json",
          ".junie/config.json",
          ".kimi/config.toml",
          ".kimi-code/config.toml",
          ".openhands/hooks.json",
          ".pi/extensions/",
          ".pi/agent/extensions/",
          "etc/augment/settings.json",
          "etc/cursor/hooks.json",
          "etc/gemini-cli/settings.json",
          "etc/windsurf/hooks.json",
          "etc/github-copilot/policy.d/",
          "Copilot/policy.d/",
          "Augment/settings.json",
          "Cursor/hooks.json",
          "Windsurf/hooks.json",
          "GeminiCli/settings.json",
          "ProgramData/gemini-cli/settings.json",
          ".config/belay/",
          ".belay/");

  private AgentConfigPaths() {}

  /**
   * @param removes whether the path is removed with everything below it
   */
  static boolean matches(ResolvedPath path, boolean removes) {
    for (String suffix : SUFFIXES) {
      if (suffix.endsWith("/")) {
        if (path.hasParts(suffix.substring(0, suffix.length() - 1))) {
          return true;
        }
      } else if (path.endsWith(suffix)) {
        return true;
      }
      int slash = suffix.indexOf('/');
      if (removes
          && slash > 1
          && suffix.charAt(0) == '.'
          && isAgentHome(path, suffix.substring(0, slash))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAgentHome(ResolvedPath path, String directory) {
    return !directory.equals(".github") && !directory.equals(".config") && path.endsWith(directory);
  }
}
