package dev.belay.lint.rule;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A plugin's manifest that names the file which the host loads by itself. */
final class LoadedTwice implements Rule {
  private static final String HOOK =
      """
      {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "check"}]}]}}
      """;
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C94",
          "loaded-twice",
          Severity.ERROR,
          "The plugin's manifest names the hooks file that is loaded without being named.",
          "The manifest is for further files. The host finds the file a second time and reports that the plugin's hooks could not be loaded.",
          new Example(
              "claude-code",
              "hooks/hooks.json",
              HOOK,
              Map.of(
                  ".claude-plugin/plugin.json",
                  "{\"name\": \"tidy\", \"hooks\": \"./hooks/hooks.json\"}\n")),
          new Example(
              "claude-code",
              "hooks/hooks.json",
              HOOK,
              Map.of(".claude-plugin/plugin.json", "{\"name\": \"tidy\"}\n")));

  private static final String MANIFEST = "plugin.json";

  /**
   * Claude Code 2.1 complains of it ("Duplicate hooks file detected"); other hosts are not known
   * to.
   */
  private static final String HOST = "claude-code";

  private static final int LARGEST = 1 << 20;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    Path plugin = findings.surroundings().plugin();
    if (plugin == null
        || !findings.surroundings().disk()
        || !config.host().id().equals(HOST)
        || !config.place().scope().equals("plugin")
        || !config.path().equals(plugin.resolve(config.place().path()))) {
      return;
    }
    JsonObject manifest = manifest(plugin.resolve(".claude-plugin").resolve(MANIFEST));
    if (manifest != null && names(manifest.get("hooks"), plugin, config.path())) {
      findings
          .atKey(CARD, config.eventsPath())
          .say(
              MANIFEST + " names this file, which is loaded anyhow",
              "take hooks out of .claude-plugin/" + MANIFEST);
    }
  }

  private static boolean names(@Nullable JsonElement hooks, Path plugin, Path file) {
    List<JsonElement> named =
        hooks instanceof JsonArray list
            ? list.asList()
            : hooks == null ? List.of() : List.of(hooks);
    for (JsonElement each : named) {
      try {
        if (each instanceof JsonPrimitive path
            && path.isString()
            && plugin.resolve(path.getAsString()).normalize().equals(file.normalize())) {
          return true;
        }
      } catch (InvalidPathException e) {
        return false;
      }
    }
    return false;
  }

  private static @Nullable JsonObject manifest(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= LARGEST
          ? Json.parseObject(Files.readString(file))
          : null;
    } catch (IOException | JsonException e) {
      return null;
    }
  }
}
