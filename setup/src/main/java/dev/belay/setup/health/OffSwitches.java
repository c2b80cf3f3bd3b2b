package dev.belay.setup.health;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.JsonPlace;
import dev.belay.contract.host.Setup.OffSwitch;
import dev.belay.setup.Machine;
import dev.belay.setup.text.ConfigSyntaxException;
import dev.belay.setup.text.JsonText;
import dev.belay.setup.text.TomlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What switches all hooks of a host off. */
final class OffSwitches {
  private OffSwitches() {}

  static void look(Machine machine, HostContract host, List<ReadFile> files, Checkup checkup) {
    for (OffSwitch off : host.setup().off()) {
      checkup.looked();
      if (off.key().startsWith("$")) {
        environment(machine, host, off, checkup);
      } else if (off.file().isEmpty()) {
        for (ReadFile file : files) {
          if (isThrown(off, file.tree())) {
            report(host, off, file.path(), checkup);
          }
        }
      } else {
        Path path = machine.path(host, off.file());
        if (isThrown(off, tree(path))) {
          report(host, off, path, checkup);
        }
      }
    }
  }

  private static void environment(
      Machine machine, HostContract host, OffSwitch off, Checkup checkup) {
    String variable = off.key().substring(1);
    String value = machine.environment().get(variable);
    JsonElement throwing = JsonParser.parseString(off.value());
    if (value != null && value.equals(throwing.getAsString())) {
      checkup.found(
          Problem.HOOKS_OFF,
          Severity.OFF,
          host.id(),
          host.title() + " runs no hooks: " + variable + "=" + value,
          "the environment",
          "unset " + variable + " where you start " + host.title());
    }
  }

  private static void report(HostContract host, OffSwitch off, Path path, Checkup checkup) {
    checkup.found(
        Problem.HOOKS_OFF,
        Severity.OFF,
        host.id(),
        host.title() + " runs no hooks: " + off.key() + " is " + off.value(),
        path.toString(),
        "take that setting out");
  }

  private static boolean isThrown(OffSwitch off, JsonElement tree) {
    JsonElement throwing = JsonParser.parseString(off.value());
    for (JsonElement found : JsonPlace.all(tree, off.key())) {
      if (found.equals(throwing) || (found instanceof JsonArray list && list.contains(throwing))) {
        return true;
      }
    }
    return false;
  }

  private static JsonElement tree(Path path) {
    try {
      String text = Files.isRegularFile(path) ? Files.readString(path) : "";
      if (text.isBlank()) {
        return new JsonPrimitive("");
      }
      return path.toString().endsWith(".toml")
          ? TomlText.parse(text).tree()
          : JsonText.parse(text).tree();
    } catch (IOException | ConfigSyntaxException e) {
      // The host reads nothing from it either.
      return new JsonPrimitive("");
    }
  }
}
