package dev.belay.lint.rule;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.json.Json;
import dev.belay.lint.Finding;
import dev.belay.lint.Linter;
import dev.belay.lint.Surroundings;
import dev.belay.setup.Machine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A project with a hook in it, for the tests of rules about commands. */
final class Project {
  private final Path folder;

  Project(Path folder) {
    this.folder = folder;
  }

  Project with(String name, String text, boolean executable) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(requireNonNull(file.getParent()));
      Files.writeString(file, text);
      if (!file.toFile().setExecutable(executable)) {
        throw new AssertionError(file);
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the linter says of a command in the project's settings of Claude Code. */
  List<String> says(String command) {
    return says("claude-code", ".claude/settings.json", command);
  }

  List<String> says(String host, String place, String command) {
    JsonObject handler = new JsonObject();
    handler.addProperty("type", "command");
    handler.addProperty("command", command);
    return says(host, place, handler);
  }

  List<String> says(String host, String place, JsonObject handler) {
    return findings(host, place, groups("PreToolUse", handler)).stream()
        .map(finding -> finding.rule() + " " + finding.severity().word())
        .toList();
  }

  static String groups(String event, JsonObject handler) {
    JsonArray handlers = new JsonArray();
    handlers.add(handler);
    JsonObject group = new JsonObject();
    group.add("hooks", handlers);
    JsonArray groups = new JsonArray();
    groups.add(group);
    JsonObject events = new JsonObject();
    events.add(event, groups);
    JsonObject document = new JsonObject();
    document.add("hooks", events);
    return Json.write(document);
  }

  /** What the rules about commands and files say of a file; all of them have ids from C50 on. */
  List<Finding> findings(String hostId, String placeName, String text) {
    HostContract host = requireNonNull(HostCatalog.find(hostId));
    Path plugin = placeName.startsWith("hooks/") ? folder : null;
    Machine machine =
        new Machine(folder.resolve("home"), folder, Map.of("PATH", "/usr/bin:/bin"), false);
    for (ConfigFile place : host.config()) {
      if (place.path().equals(placeName)) {
        Path path = machine.path(host, placeName);
        return new Linter()
                .lint(host, place, path, text, new Surroundings(machine, plugin, "", true))
                .findings()
                .stream()
                .filter(finding -> isOurs(finding.rule()))
                .toList();
      }
    }
    throw new AssertionError(hostId + " reads no " + placeName);
  }

  private static boolean isOurs(String rule) {
    int number = Integer.parseInt(rule.substring("BLY-C".length()));
    return (number >= 50 && number < 60) || number >= 80;
  }
}
