package dev.belay.setup.health;

import com.google.gson.JsonObject;
import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.setup.HookFile;
import dev.belay.setup.Machine;
import dev.belay.setup.shape.HookShape;
import dev.belay.setup.shape.HookShapes;
import dev.belay.setup.shape.RegisteredHook;
import dev.belay.setup.text.ConfigSyntaxException;
import dev.belay.setup.text.JsonText;
import dev.belay.setup.text.Leniency;
import dev.belay.setup.text.TomlText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The files that a host reads hooks from: those that are there, whoever wrote them. */
public final class HostFiles {
  /** A plugin's or a skill's files are found through others, which hosts do not document. */
  private static final Set<String> SCOPES = Set.of("user", "project", "local", "managed");

  private static final int LARGEST = 16 << 20;

  private HostFiles() {}

  /**
   * All that are there, in the order of the contract. Files that belong to another host, which this
   * one reads as well, are left out: whether it does is a setting of its own.
   */
  public static List<ReadFile> of(Machine machine, HostContract host) {
    List<ReadFile> files = new ArrayList<>();
    for (ConfigFile config : host.config()) {
      List<Path> paths =
          SCOPES.contains(config.scope()) ? expand(machine, host, config.path()) : List.of();
      if (!paths.isEmpty() && !isForeign(host, config)) {
        for (Path path : paths) {
          HookFile file =
              new HookFile(host, config, config.path(), path, HookShapes.of(host, config));
          files.add(read(file));
        }
      }
    }
    return files;
  }

  private static boolean isForeign(HostContract host, ConfigFile config) {
    String folder = folder(config.path());
    if (isFolderOf(host, folder)) {
      return false;
    }
    for (HostContract other : HostCatalog.all()) {
      if (isFolderOf(other, folder)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFolderOf(HostContract host, String folder) {
    List<String> files = new ArrayList<>(host.setup().userFiles());
    files.addAll(host.setup().projectFiles());
    for (String file : files) {
      if (folder(file).equals(folder) && !folder.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static String folder(String path) {
    String relative = path.startsWith("~/") ? path.substring(2) : path;
    int slash = relative.lastIndexOf('/');
    return slash < 0 ? "" : relative.substring(0, slash);
  }

  /** The files that a path of the contract means; a star stands for any one name. */
  private static List<Path> expand(Machine machine, HostContract host, String written) {
    Path pattern;
    try {
      pattern = machine.path(host, written);
    } catch (InvalidPathException e) {
      // A path of another system.
      return List.of();
    }
    List<Path> found = List.of(pattern.isAbsolute() ? Path.of("/") : Path.of(""));
    if (pattern.getRoot() != null) {
      found = List.of(pattern.getRoot());
    }
    for (Path name : pattern) {
      List<Path> next = new ArrayList<>();
      for (Path folder : found) {
        next.addAll(step(folder, name.toString()));
      }
      found = next;
    }
    return found.stream().filter(Files::isRegularFile).toList();
  }

  private static List<Path> step(Path folder, String name) {
    if (name.indexOf('*') < 0) {
      return List.of(folder.resolve(name));
    }
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, name)) {
        entries.forEach(found::add);
      } catch (IOException e) {
        // What may not be listed is not read by a host of this user either.
        return List.of();
      }
      found.sort(null);
    }
    return found;
  }

  private static ReadFile read(HookFile file) {
    String text;
    try {
      if (Files.size(file.path()) > LARGEST) {
        return ReadFile.broken(file, "", "is larger than 16 MiB");
      }
      text = Files.readString(file.path(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return ReadFile.broken(file, "", "cannot be read: " + e.getMessage());
    }
    HookShape shape = file.shape();
    if (shape == null) {
      return new ReadFile(file, new JsonObject(), "", OwnHooks.of(file, text), text);
    }
    try {
      List<RegisteredHook> hooks = shape.read(text);
      if (text.isBlank()) {
        return new ReadFile(file, new JsonObject(), "", hooks, text);
      }
      if (file.config().format().equals("toml")) {
        return new ReadFile(file, TomlText.parse(text).tree(), "", hooks, text);
      }
      JsonText document = JsonText.parse(text);
      return new ReadFile(file, document.tree(), refused(file, document), hooks, text);
    } catch (ConfigSyntaxException e) {
      return ReadFile.broken(file, text, String.valueOf(e.getMessage()));
    }
  }

  /** What this host's own reader was seen to refuse; empty if nothing. */
  private static String refused(HookFile file, JsonText document) {
    for (Map.Entry<Leniency, Integer> found : document.leniencies().entrySet()) {
      String name = found.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (file.host().setup().refuses().contains(name)) {
        return "line "
            + found.getValue()
            + ": "
            + file.host().title()
            + " refuses the whole file for its "
            + name.replace('-', ' ');
      }
    }
    return "";
  }
}
