package dev.belay.setup.module;

import dev.belay.contract.host.HostContract;
import dev.belay.setup.HookFile;
import dev.belay.setup.Machine;
import dev.belay.setup.Scope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the files are that are Belay's as a whole: modules that hosts load, scripts that are named
 * after their event, and scripts that entries in a configuration file name.
 */
public final class OwnFiles {
  /** Hosts whose entries take the path of a script, not a command line. */
  private static final String SCRIPTS_BESIDE = "augment";

  /** What Goose shows of the plugin; it has no room for a mark. */
  private static final String MANIFEST =
      """
      {
        "name": "belay",
        "version": "1.0.0",
        "description": "Belay checks what this agent does. Written by belay install."
      }
      """;

  private static final String STAR = "*";
  private static final int LARGEST = 1 << 20;

  private OwnFiles() {}

  /**
   * One such file.
   *
   * @param path where it belongs
   * @param text its text
   * @param program whether it is to be run
   * @param events the events that it hands over
   */
  public record Own(Path path, String text, boolean program, List<String> events) {
    public Own {
      events = List.copyOf(events);
    }
  }

  /** What an installation writes in the place of a configuration file. */
  public static List<Own> of(
      Machine machine, HostContract host, HookFile file, ModuleOptions options) {
    if (!file.isScripts()) {
      String text = OwnModule.render(host, options);
      return List.of(new Own(file.path(), text, false, options.events()));
    }
    List<Own> scripts = new ArrayList<>();
    for (String event : options.events()) {
      String text = OwnModule.script(host, event, options, machine.windows());
      scripts.add(new Own(named(file, event, machine), text, true, List.of(event)));
    }
    return scripts;
  }

  /** Beside a user's own script of the event's name there is room for another with an ending. */
  private static Path named(HookFile file, String event, Machine machine) {
    String name = String.valueOf(file.path().getFileName()).replace(STAR, event);
    if (machine.windows()) {
      return file.path().resolveSibling(name + ".ps1");
    }
    Path plain = file.path().resolveSibling(name);
    boolean taken = Files.exists(plain) && !isOurs(plain, "");
    return taken ? plain.resolveSibling(name + ".sh") : plain;
  }

  /** What an installation writes beside a configuration file, for its entries to name. */
  public static List<Own> beside(
      Machine machine, HostContract host, Scope scope, ModuleOptions options) {
    List<Own> scripts = new ArrayList<>();
    Path manifest = manifest(machine, host, scope);
    if (manifest != null) {
      scripts.add(new Own(manifest, MANIFEST, false, options.events()));
    }
    for (String event : options.events()) {
      Path path = script(machine, host, scope, event);
      if (path != null) {
        String text = OwnModule.script(host, event, options, machine.windows());
        scripts.add(new Own(path, text, true, List.of(event)));
      }
    }
    return scripts;
  }

  /** The script that an entry for this event names; null where entries hold command lines. */
  public static @Nullable Path script(
      Machine machine, HostContract host, Scope scope, String event) {
    Path folder = scripts(machine, host, scope);
    return folder == null
        ? null
        : folder.resolve("belay-" + event + (machine.windows() ? ".ps1" : ".sh"));
  }

  /**
   * Where the manifest of Belay's plugin folder belongs; null where the host has no such folders.
   */
  private static @Nullable Path manifest(Machine machine, HostContract host, Scope scope) {
    List<String> files = scope.files(host.setup());
    if (files.isEmpty() || !files.getFirst().endsWith("/plugins/belay/hooks/hooks.json")) {
      return null;
    }
    Path hooks = machine.path(host, files.getFirst()).getParent();
    return hooks == null ? null : hooks.resolveSibling("plugin.json");
  }

  private static @Nullable Path scripts(Machine machine, HostContract host, Scope scope) {
    List<String> files = scope.files(host.setup());
    if (!host.id().equals(SCRIPTS_BESIDE) || files.isEmpty()) {
      return null;
    }
    return machine.path(host, files.getFirst()).resolveSibling("hooks");
  }

  /** Belay's own files that stand in the place of a configuration file now. */
  public static List<Path> present(HookFile file) {
    Path folder = file.path().getParent();
    return folder == null || file.shape() != null
        ? List.of()
        : ours(folder, String.valueOf(file.path().getFileName()) + (file.isScripts() ? STAR : ""));
  }

  /** Belay's own scripts that stand beside a configuration file now. */
  public static List<Path> presentBeside(Machine machine, HostContract host, Scope scope) {
    Path manifest = manifest(machine, host, scope);
    if (manifest != null) {
      return isOurs(manifest, MANIFEST) ? List.of(manifest) : List.of();
    }
    Path folder = scripts(machine, host, scope);
    return folder == null ? List.of() : ours(folder, "belay-*");
  }

  private static List<Path> ours(Path folder, String glob) {
    List<Path> found = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, glob)) {
      for (Path file : files) {
        if (isOurs(file, "")) {
          found.add(file);
        }
      }
    } catch (IOException unreadable) {
      // Whoever wants to write there will be told.
      return List.of();
    }
    Collections.sort(found);
    return found;
  }

  /** Whether a text is Belay's: by its mark, or word for word where there is no room for one. */
  public static boolean isOurs(String text, String expected) {
    return OwnModule.isOurs(text) || text.equals(expected);
  }

  private static boolean isOurs(Path file, String expected) {
    try {
      return Files.isRegularFile(file)
          && Files.size(file) < LARGEST
          && isOurs(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), expected);
    } catch (IOException unreadable) {
      return false;
    }
  }
}
