package dev.belay.guard.rule;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Words that a rule matched.
 *
 * @param words the words, shortened where they are long
 * @param path the absolute path that they lead to, where the match is about a path
 */
public record Match(String words, @Nullable String path) {
  private static final int LONGEST = 160;

  public Match {
    requireNonNull(words, "words");
    if (words.length() > LONGEST) {
      words = words.substring(0, LONGEST) + "…";
    }
  }
}
