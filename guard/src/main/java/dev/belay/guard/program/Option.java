package dev.belay.guard.program;

import static java.util.Objects.requireNonNull;

import dev.belay.guard.execution.Word;
import org.jspecify.annotations.Nullable;

/**
 * An option as a program would understand it.
 *
 * @param name with its dashes, written out where it was cut off; one for each letter of a bundle
 * @param value its value; null where it has none
 * @param word the word that it stands in
 */
public record Option(String name, @Nullable Word value, Word word) {
  public Option {
    requireNonNull(name, "name");
    requireNonNull(word, "word");
  }
}
