package dev.belay.guard.effect;

import static java.util.Objects.requireNonNull;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import dev.belay.guard.path.ResolvedPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a tool call does.
 *
 * @param kind what
 * @param path to which file; null where it is about none
 * @param recursive whether everything below the path is meant, too
 * @param host to or from which host or address; null where it is about none, or not known
 * @param words the words that say so; empty for file tools
 * @param execution the execution that does it; null for file tools
 * @param cause the effect that this one follows from: the read of a secret that is sent
 */
public record Effect(
    EffectKind kind,
    @Nullable ResolvedPath path,
    boolean recursive,
    @Nullable String host,
    List<Word> words,
    @Nullable Execution execution,
    @Nullable Effect cause) {
  public Effect {
    requireNonNull(kind, "kind");
    words = List.copyOf(words);
  }

  /** Whether the words may hold what nobody knows before the command runs. */
  public boolean isUncertain() {
    for (Word word : words) {
      if (!word.isKnown()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the path holds a wildcard. */
  public boolean isGlob() {
    for (Word word : words) {
      if (word.glob()) {
        return true;
      }
    }
    return false;
  }
}
