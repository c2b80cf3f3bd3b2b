package dev.belay.cli.lint;

import dev.belay.cli.terminal.SafeText;
import dev.belay.cli.terminal.TextWidth;
import dev.belay.lint.report.SourceLines;
import dev.belay.setup.text.TextPlace;
import dev.belay.setup.text.TextSpan;

/**
 * As much of a line as a terminal shows, with the place in it that a finding is about.
 *
 * @param text the piece of the line, harmless; cut ends are marked
 * @param column the columns before the place
 * @param width the columns of the place, at least one
 */
record Excerpt(String text, int column, int width) {
  private static final String CUT = "…";
  private static final String TAB = "    ";

  /** The excerpt of the line that a stretch of the text starts in. */
  static Excerpt of(SourceLines lines, TextPlace place, TextSpan span, int columns) {
    String line = lines.line(place);
    int start = Math.clamp(span.start() - lines.start(place), 0, line.length());
    int end = Math.clamp(span.end() - lines.start(place), start, line.length());
    int room = Math.max(columns, 20);
    int from = 0;
    if (width(line, 0, line.length()) > room && width(line, 0, end) > room - 2) {
      // A third of the room is for what stands before.
      from = back(line, start, Math.max(0, room / 3));
    }
    int left = room - (from > 0 ? 1 : 0);
    int to = forward(line, from, left);
    if (to < line.length()) {
      to = forward(line, from, left - 1);
    }
    String before = from > 0 ? CUT : "";
    String text = before + shown(line, from, to) + (to < line.length() ? CUT : "");
    int column = before.length() + width(line, from, start);
    return new Excerpt(
        text, column, Math.max(1, width(line, start, Math.min(end, Math.max(to, start)))));
  }

  /** The furthest place behind {@code from} that so many columns reach. */
  private static int forward(String line, int from, int columns) {
    int at = from;
    int left = columns;
    while (at < line.length()) {
      int next = line.offsetByCodePoints(at, 1);
      left -= width(line, at, next);
      if (left < 0) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private static int back(String line, int from, int columns) {
    int at = from;
    int left = columns;
    while (at > 0) {
      int next = line.offsetByCodePoints(at, -1);
      left -= width(line, next, at);
      if (left < 0) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private static int width(String line, int start, int end) {
    return TextWidth.of(shown(line, start, end));
  }

  private static String shown(String line, int start, int end) {
    return SafeText.of(line.substring(start, end).replace("\t", TAB));
  }
}
