package dev.belay.setup.text;

import java.util.Comparator;
import java.util.List;

/** The text from {@code start} up to {@code end} becomes another. */
record TextEdit(int start, int end, String replacement) {
  static TextEdit insert(int at, String text) {
    return new TextEdit(at, at, text);
  }

  static TextEdit delete(int start, int end) {
    return new TextEdit(start, end, "");
  }

  /** Edits that do not overlap, all given in positions of the text before. */
  static String apply(String text, List<TextEdit> edits) {
    StringBuilder result = new StringBuilder(text);
    edits.stream()
        .sorted(Comparator.comparingInt(TextEdit::start).reversed())
        .forEach(edit -> result.replace(edit.start, edit.end, edit.replacement));
    return result.toString();
  }
}
