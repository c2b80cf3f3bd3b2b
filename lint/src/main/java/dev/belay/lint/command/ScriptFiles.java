package dev.belay.lint.command;

import static java.util.Objects.requireNonNull;

import dev.belay.lint.Surroundings;
import dev.belay.lint.config.HookConfig;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the scripts of a configuration are on this machine. */
public final class ScriptFiles {
  private final HookConfig config;
  private final Surroundings surroundings;

  /**
   * @param config the file that starts them
   * @param surroundings what is known of its machine and project
   */
  public ScriptFiles(HookConfig config, Surroundings surroundings) {
    this.config = requireNonNull(config, "config");
    this.surroundings = requireNonNull(surroundings, "surroundings");
  }

  /** Where a script is, or should be; null where only the running hook could tell. */
  public @Nullable Path of(ScriptStart start) {
    Path folder = project();
    if (start.call().folder() != null) {
      folder = resolve(start.call().folder(), folder);
    } else if (isRelative(start.word())) {
      folder = workingFolder();
    }
    return folder == null ? null : resolve(start.word(), folder);
  }

  private static boolean isRelative(CommandWord word) {
    RootedText text = word.rooted();
    return text != null && text.root().isEmpty() && !word.isOfHome();
  }

  private Path project() {
    return surroundings.machine().project();
  }

  private @Nullable Path workingFolder() {
    return switch (config.contract().workingFolder(config.place().scope())) {
      case "project" -> project();
      case "file" -> config.path().getParent();
      case "plugin" -> surroundings.plugin();
      case "home" -> surroundings.machine().home();
      // A session of the user's may be in any project.
      case "session" -> isOfProject() ? project() : null;
      default -> null;
    };
  }

  private boolean isOfProject() {
    String scope = config.place().scope();
    return scope.equals("project") || scope.equals("local");
  }

  private @Nullable Path resolve(CommandWord word, @Nullable Path from) {
    RootedText text = word.rooted();
    if (text == null) {
      return null;
    }
    try {
      if (word.isOfHome()) {
        Path home = surroundings.machine().home();
        return text.rest().length() < 3 ? home : home.resolve(text.rest().substring(2)).normalize();
      }
      if (text.root().isEmpty()) {
        Path path = Path.of(text.rest());
        return path.isAbsolute() ? path : from == null ? null : from.resolve(path).normalize();
      }
      Path root = root(text.root());
      boolean below = text.rest().isEmpty() || text.rest().startsWith("/");
      if (root == null || !below) {
        return null;
      }
      return text.rest().length() < 2 ? root : root.resolve(text.rest().substring(1)).normalize();
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private @Nullable Path root(String variable) {
    if (variable.equals("HOME")) {
      return surroundings.machine().home();
    }
    if (variable.equals(RootedText.REPOSITORY)) {
      return isOfProject() ? repository() : null;
    }
    boolean known = config.host().env().containsKey(variable) || variable.equals("extensionPath");
    if (!known) {
      return null;
    }
    if (Folders.isPlugin(variable)) {
      return surroundings.plugin();
    }
    return Folders.isProject(variable) && isOfProject() ? project() : null;
  }

  private Path repository() {
    for (Path at = project(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return at;
      }
    }
    return project();
  }
}
