package dev.belay.guard.shell;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A word of a command after expansion and quote removal.
 *
 * @param value the word as the command would see it; an expansion that is not known stands in it as
 *     it was written
 * @param knownPrefix how many leading characters of the value are certain; all of them in a known
 *     word
 * @param literal whether the word was written out: no expansion, no wildcard
 * @param glob whether it holds an unquoted wildcard
 * @param substituted the commands whose output makes part of the word, or whose output a process
 *     substitution names
 * @param start where the word begins in the text
 * @param end where it ends
 */
public record Word(
    String value,
    int knownPrefix,
    boolean literal,
    boolean glob,
    List<SimpleCommand> substituted,
    int start,
    int end) {
  public Word {
    requireNonNull(value, "value");
    substituted = List.copyOf(substituted);
  }

  /** A word written out plainly. */
  public static Word literal(String value, int start, int end) {
    return new Word(value, value.length(), true, false, List.of(), start, end);
  }

  /** Whether the value is exactly what the command would see (wildcards apart). */
  public boolean known() {
    return knownPrefix == value.length();
  }

  /** This word with its first characters cut off, as for {@code @file} and {@code if=file}. */
  public Word from(int index) {
    return new Word(
        value.substring(index),
        Math.max(0, knownPrefix - index),
        literal,
        glob,
        substituted,
        start,
        end);
  }

  @Override
  public String toString() {
    return value;
  }
}
