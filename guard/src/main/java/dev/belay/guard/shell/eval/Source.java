package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that is evaluated.
 *
 * @param text what the parser got
 * @param outer where its executions are said to stand; null for the outermost text
 * @param gaps what the {@link #FIRST_GAP gap characters} in it are
 */
record Source(String text, @Nullable Span outer, List<Unknown> gaps) {
  /**
   * Gaps of a nested text have to survive its parsing: each is one of these noncharacters, which
   * say by their value which gap they are.
   */
  static final char FIRST_GAP = '\uFDD0';

  private static final int GAPS = 32;

  static Source outermost(String text) {
    return new Source(withoutMarks(text), null, List.of());
  }

  /** A text that was put together by a text around it. */
  static Source nested(Word text, Span outer) {
    if (text.isKnown()) {
      return new Source(withoutMarks(text.text()), outer, List.of());
    }
    StringBuilder marked = new StringBuilder(text.text().length());
    List<Unknown> gaps = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < text.text().length(); i++) {
      char c = text.text().charAt(i);
      if (c == Word.GAP) {
        Unknown unknown = text.unknowns().get(next++);
        if (gaps.size() < GAPS) {
          gaps.add(unknown);
        }
        marked.append((char) (FIRST_GAP + gaps.size() - 1));
      } else {
        marked.append(isMark(c) ? '\uFFFD' : c);
      }
    }
    return new Source(marked.toString(), outer, List.copyOf(gaps));
  }

  boolean hasGaps() {
    return !gaps.isEmpty();
  }

  /** The gap that a character stands for; null for ordinary ones. */
  @Nullable Unknown gap(char c) {
    int index = c - FIRST_GAP;
    return index >= 0 && index < gaps.size() ? gaps.get(index) : null;
  }

  Span place(Span span) {
    return outer == null ? span : outer;
  }

  /** How something is written, shortened. */
  String written(Span span) {
    int end = Math.min(Math.min(span.end(), text.length()), span.start() + 80);
    return span.start() >= end ? "" : text.substring(span.start(), end);
  }

  static boolean isMark(char c) {
    return c >= FIRST_GAP && c < FIRST_GAP + GAPS;
  }

  private static String withoutMarks(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == Word.GAP || isMark(c)) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    StringBuilder clean = new StringBuilder(text);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (c == Word.GAP || isMark(c)) {
        clean.setCharAt(i, '\uFFFD');
      }
    }
    return clean.toString();
  }
}
