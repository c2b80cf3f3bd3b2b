package dev.belay.setup.install;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.Setup.OffSwitch;
import dev.belay.setup.Machine;
import dev.belay.setup.Scope;
import dev.belay.setup.text.ConfigSyntaxException;
import dev.belay.setup.text.JsonText;
import dev.belay.setup.text.TomlText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What switches all hooks of a host off, as far as files tell; environment and options are those of
 * the agent's process, which nobody else can see.
 */
public final class HookSwitches {
  private static final Set<String> READ_BY_ALL = Set.of("managed", "user", "project", "local");

  private HookSwitches() {}

  /**
   * A switch that is thrown.
   *
   * @param host whose hooks are off
   * @param key the place of the value in the file
   * @param value its JSON text
   * @param file where it stands
   */
  public record Thrown(String host, String key, String value, Path file) {
    /** {@code key = value in file}. */
    public String what() {
      return key + " = " + value + " in " + file;
    }
  }

  /** The files that such a switch may stand in: those of the user, or those of the project. */
  public static List<Path> files(Machine machine, HostContract host, Scope scope) {
    Set<Path> files = new LinkedHashSet<>();
    for (OffSwitch off : host.setup().off()) {
      files.addAll(files(machine, host, scope, off));
    }
    return List.copyOf(files);
  }

  /** The switches that are thrown. */
  public static List<Thrown> thrown(Machine machine, HostContract host, Scope scope) {
    List<Thrown> thrown = new ArrayList<>();
    for (OffSwitch off : host.setup().off()) {
      for (Path file : files(machine, host, scope, off)) {
        JsonElement tree = tree(file);
        if (tree != null && isThrown(tree, off)) {
          thrown.add(new Thrown(host.id(), off.key(), off.value(), file));
        }
      }
    }
    return thrown;
  }

  /** Whether a document of the switch's file throws it. */
  public static boolean isThrown(JsonElement document, OffSwitch off) {
    boolean ofFiles = !off.key().startsWith("$") && !off.key().startsWith("--");
    return ofFiles && isOff(at(document, off.key()), JsonParser.parseString(off.value()));
  }

  private static Set<Path> files(Machine machine, HostContract host, Scope scope, OffSwitch off) {
    Set<Path> files = new LinkedHashSet<>();
    if (off.key().startsWith("$") || off.key().startsWith("--")) {
      return files;
    }
    if (!off.file().isEmpty()) {
      add(machine, host, scope, off.file(), files);
      return files;
    }
    for (String written : scope.files(host.setup())) {
      if (written.endsWith(".json") && written.indexOf('*') < 0) {
        files.add(machine.path(host, written));
      }
    }
    for (ConfigFile config : host.config()) {
      boolean data = config.format().startsWith("json") || config.format().equals("toml");
      if (data && READ_BY_ALL.contains(config.scope()) && config.path().indexOf('*') < 0) {
        add(machine, host, scope, config.path(), files);
      }
    }
    return files;
  }

  private static void add(
      Machine machine, HostContract host, Scope scope, String written, Set<Path> files) {
    boolean windows = written.indexOf('\\') >= 0;
    boolean ofProject = !written.startsWith("~") && !written.startsWith("/") && !windows;
    if (ofProject == (scope == Scope.PROJECT) && (!windows || machine.windows())) {
      files.add(machine.path(host, written));
    }
  }

  /** A file that is not there, or that its host cannot read either, switches nothing. */
  private static @Nullable JsonElement tree(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        return null;
      }
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return file.toString().endsWith(".toml")
          ? TomlText.parse(text).tree()
          : JsonText.parse(text).tree();
    } catch (IOException | ConfigSyntaxException e) {
      return null;
    }
  }

  private static @Nullable JsonElement at(JsonElement tree, String key) {
    JsonElement value = tree;
    for (String step : key.split("\\.")) {
      value = value instanceof JsonObject object ? object.get(step) : null;
    }
    return value;
  }

  private static boolean isOff(@Nullable JsonElement value, JsonElement off) {
    return value instanceof JsonArray list ? list.contains(off) : off.equals(value);
  }
}
