package dev.belay.guard.effect;

import static java.util.Objects.requireNonNull;

import dev.belay.guard.path.ResolvedPath;
import dev.belay.guard.shell.SimpleCommand;
import dev.belay.guard.shell.Word;
import org.jspecify.annotations.Nullable;

/**
 * A file that a tool call touches.
 *
 * @param effect what happens to it
 * @param path where it is
 * @param recursive whether everything below it is touched, too
 * @param word the word that names it, in a shell command
 * @param command the shell command
 */
public record FileUse(
    FileEffect effect,
    ResolvedPath path,
    boolean recursive,
    @Nullable Word word,
    @Nullable SimpleCommand command) {
  public FileUse {
    requireNonNull(effect, "effect");
    requireNonNull(path, "path");
  }

  /** Whether the path may hold what nobody knows before the command runs. */
  public boolean uncertain() {
    return word != null && !word.known();
  }

  /** Whether the path holds a wildcard. */
  public boolean glob() {
    return word != null && word.glob();
  }
}
