package dev.belay.setup.health;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.setup.HookFile;
import dev.belay.setup.shape.RegisteredHook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that a host reads hooks from, as it stands.
 *
 * @param file the file
 * @param tree its content; empty where it has none or cannot be read
 * @param problem why it cannot be read; empty if it can
 * @param hooks the hooks in it, those of others too
 * @param text its text
 */
public record ReadFile(
    HookFile file, JsonElement tree, String problem, List<RegisteredHook> hooks, String text) {
  public ReadFile {
    requireNonNull(file, "file");
    requireNonNull(problem, "problem");
    requireNonNull(text, "text");
    hooks = List.copyOf(hooks);
  }

  static ReadFile broken(HookFile file, String text, String problem) {
    return new ReadFile(file, new JsonObject(), problem, List.of(), text);
  }

  public Path path() {
    return file.path();
  }

  /** Belay's hooks that this file's host asks. */
  public List<RegisteredHook> belay() {
    List<RegisteredHook> ours = new ArrayList<>();
    for (RegisteredHook hook : hooks) {
      if (hook.belay() != null) {
        ours.add(hook);
      }
    }
    return ours;
  }

  /** Whether it is for the user's sessions everywhere, else for those in one project. */
  public boolean isOfUser() {
    String scope = file.config().scope();
    return scope.equals("user") || scope.equals("managed");
  }

  /** The file with a line, for people. */
  public String at(int line) {
    return path() + ":" + line;
  }
}
