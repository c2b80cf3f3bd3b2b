package dev.belay.lint.command;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonObject;
import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.json.Json;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.JsonConfigText;
import dev.belay.setup.text.ConfigSyntaxException;
import java.nio.file.Path;
import java.util.List;

/** Commands of hooks, read from a project's settings of Claude Code. */
final class Commands {
  private Commands() {}

  static HookCommand of(String line) {
    JsonObject handler = new JsonObject();
    handler.addProperty("type", "command");
    handler.addProperty("command", line);
    return of(handler);
  }

  static HookCommand of(JsonObject handler) {
    String text = "{\"hooks\": {\"Stop\": [{\"hooks\": [" + Json.write(handler) + "]}]}}";
    HostContract host = requireNonNull(HostCatalog.find("claude-code"));
    try {
      HookConfig config =
          new HookConfig(
              host, settings(host), Path.of("/app/settings.json"), JsonConfigText.parse(text));
      return HookCommands.of(config).getFirst();
    } catch (ConfigSyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static ConfigFile settings(HostContract host) {
    for (ConfigFile place : host.config()) {
      if (place.path().equals(".claude/settings.json")) {
        return place;
      }
    }
    throw new AssertionError("no settings");
  }

  /**
   * The scripts that a command starts: {@code launcher path}, a star for those started directly.
   */
  static List<String> scripts(String line) {
    return ScriptStart.of(of(line)).stream()
        .map(
            start -> {
              RootedText text = requireNonNull(start.word().rooted());
              String root = text.root().isEmpty() ? "" : "<" + text.root() + ">";
              return (start.isDirect() ? "*" : start.launcher()) + " " + root + text.rest();
            })
        .toList();
  }
}
