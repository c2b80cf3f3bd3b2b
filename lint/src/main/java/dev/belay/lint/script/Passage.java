package dev.belay.lint.script;

import dev.belay.guard.shell.syntax.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text within the text that is read, with the way back.
 *
 * @param places for each of its characters the index in the whole text, and the index behind the
 *     last; null where it is the whole text
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and made once
record Passage(String text, int @Nullable [] places) {
  static Passage of(String text) {
    return new Passage(text, null);
  }

  /** Where a part of it stands in the whole text. */
  Span span(int from, int to) {
    int start = place(Math.max(0, Math.min(from, text.length())));
    int end = to <= from ? start : place(Math.min(to, text.length()) - 1) + 1;
    return new Span(start, Math.max(start, end));
  }

  Span span(Span inner) {
    return span(inner.start(), inner.end());
  }

  int place(int index) {
    return places == null ? index : places[Math.min(index, places.length - 1)];
  }
}
