package dev.belay.lint.find;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import dev.belay.setup.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The folders of installed plugins, where a host keeps a list of them: Claude Code in {@code
 * plugins/installed_plugins.json} of its folder, with an {@code installPath} for each (seen in
 * 2.1). A marketplace's other plugins, which lie beside them, are not read by the host.
 */
final class InstalledPlugins {
  private static final String LIST = "plugins/installed_plugins.json";
  private static final int LARGEST = 4 << 20;

  private final Machine machine;

  InstalledPlugins(Machine machine) {
    this.machine = machine;
  }

  Set<Path> folders() {
    Set<Path> folders = new TreeSet<>();
    for (HostContract host : HostCatalog.all()) {
      for (String folder : host.setup().folders()) {
        Path list = machine.path(host, folder + "/" + LIST);
        if (Files.isRegularFile(list)) {
          read(list, folders);
        }
      }
    }
    return folders;
  }

  private static void read(Path list, Set<Path> folders) {
    try {
      if (Files.size(list) <= LARGEST) {
        installPaths(Json.parse(Files.readString(list)), folders);
      }
    } catch (IOException | JsonException e) {
      // The list is the host's own; what it does with a broken one is not about hooks.
    }
  }

  private static void installPaths(JsonElement element, Set<Path> folders) {
    if (element instanceof JsonArray array) {
      array.forEach(item -> installPaths(item, folders));
    }
    if (element instanceof JsonObject object) {
      for (Map.Entry<String, JsonElement> member : object.entrySet()) {
        if (member.getKey().equals("installPath")
            && member.getValue() instanceof JsonPrimitive text
            && text.isString()) {
          add(text.getAsString(), folders);
        } else {
          installPaths(member.getValue(), folders);
        }
      }
    }
  }

  private static void add(String written, Set<Path> folders) {
    try {
      Path folder = Path.of(written);
      if (folder.isAbsolute() && Files.isDirectory(folder)) {
        folders.add(folder);
      }
    } catch (InvalidPathException e) {
      // No folder has such a name.
    }
  }
}
