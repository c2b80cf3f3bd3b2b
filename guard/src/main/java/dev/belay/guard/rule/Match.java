package dev.belay.guard.rule;

import static java.util.Objects.requireNonNull;

import dev.belay.guard.shell.syntax.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that a rule matched.
 *
 * @param words the words, shortened where they are long
 * @param path the absolute path that they lead to, where the match is about a path
 * @param spans where the deciding words stand in the call's shell text, in order; empty where there
 *     is none
 */
public record Match(String words, @Nullable String path, List<Span> spans) {
  private static final int LONGEST = 160;

  public Match {
    requireNonNull(words, "words");
    if (words.length() > LONGEST) {
      words = words.substring(0, LONGEST) + "…";
    }
    spans = List.copyOf(spans);
  }

  public Match(String words, @Nullable String path) {
    this(words, path, List.of());
  }
}
