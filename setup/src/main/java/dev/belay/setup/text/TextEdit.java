package dev.belay.setup.text;

import java.util.Comparator;
import java.util.List;

/**
 * The text from {@code start} up to {@code end} becomes another.
 *
 * @param start the first character that goes
 * @param end behind the last one
 * @param replacement what stands there afterwards
 */
public record TextEdit(int start, int end, String replacement) {
  public static TextEdit insert(int at, String text) {
    return new TextEdit(at, at, text);
  }

  public static TextEdit delete(int start, int end) {
    return new TextEdit(start, end, "");
  }

  /** Edits that do not overlap, all given in positions of the text before. */
  public static String apply(String text, List<TextEdit> edits) {
    StringBuilder result = new StringBuilder(text);
    edits.stream()
        .sorted(Comparator.comparingInt(TextEdit::start).reversed())
        .forEach(edit -> result.replace(edit.start, edit.end, edit.replacement));
    return result.toString();
  }

  /** The smallest edit that makes the one text the other. */
  public static TextEdit between(String before, String after) {
    int most = Math.min(before.length(), after.length());
    int start = 0;
    while (start < most && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int tail = 0;
    while (tail < most - start
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    return new TextEdit(
        start, before.length() - tail, after.substring(start, after.length() - tail));
  }
}
