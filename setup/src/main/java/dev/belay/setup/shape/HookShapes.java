package dev.belay.setup.shape;

import com.google.gson.JsonObject;
import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.HostContract;
import org.jspecify.annotations.Nullable;

/** The layouts, by their names in contract files. */
public final class HookShapes {
  private static final HandlerKeys CURSOR =
      new HandlerKeys(false, "command", "command", "timeout", 1);
  private static final HandlerKeys COPILOT =
      new HandlerKeys(true, "bash", "powershell", "timeoutSec", 1);
  private static final HandlerKeys WINDSURF =
      new HandlerKeys(false, "command", "powershell", "", 1);

  private HookShapes() {}

  /**
   * The layout of one of a host's files; null where Belay does not write it: modules and scripts,
   * which are files of their own, front matter of Markdown, agents' files.
   */
  public static @Nullable HookShape of(HostContract host, ConfigFile config) {
    HandlerKeys claude =
        host.timeoutUnit().equals("ms") ? HandlerKeys.CLAUDE.inMillis() : HandlerKeys.CLAUDE;
    if (!config.format().startsWith("json") && !config.format().equals("toml")) {
      return null;
    }
    return switch (config.shape()) {
      case "claude-groups" -> new JsonShape("hooks", true, claude, new JsonObject());
      case "trae-groups" -> new JsonShape("hooks", true, claude, version());
      case "bare-groups" -> new JsonShape("", true, claude, new JsonObject());
      case "named-groups" -> new NamedGroups();
      case "openhands-groups" -> new WrappedOrBare();
      case "cursor-flat" -> new JsonShape("hooks", false, CURSOR, version());
      case "crush-flat" -> new JsonShape("hooks", false, CURSOR, new JsonObject());
      case "windsurf-flat" -> new JsonShape("hooks", false, WINDSURF, new JsonObject());
      case "copilot-hooks" -> new JsonShape("hooks", false, COPILOT, version());
      case "kiro-v1" -> new KiroHooks();
      case "codex-toml" -> new TomlShape(true);
      case "kimi-toml" -> new TomlShape(false);
      default -> null;
    };
  }

  private static JsonObject version() {
    JsonObject file = new JsonObject();
    file.addProperty("version", 1);
    return file;
  }
}
