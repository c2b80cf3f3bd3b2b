package dev.belay.lint.report;

import dev.belay.setup.text.TextPlace;
import java.util.Arrays;

/**
 * The lines of a text, found once: many findings in a long file then cost no more than their
 * number. Counts as {@link TextPlace} does.
 */
public final class SourceLines {
  private final String text;
  private final int[] starts;
  private final int count;

  /**
   * @param text the text, with its byte order mark if it has one
   */
  public SourceLines(String text) {
    this.text = text;
    int[] found = new int[16];
    int size = 0;
    found[size++] = text.startsWith("\uFEFF") ? 1 : 0;
    for (int at = found[0]; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1))) {
        found = size == found.length ? Arrays.copyOf(found, size * 2) : found;
        found[size++] = at + 1;
      }
    }
    this.starts = found;
    this.count = size;
  }

  /** Where a position is, counting characters, not bytes. */
  public TextPlace place(int position) {
    int at = Math.clamp(position, 0, text.length());
    int line = line(at);
    int start = Math.min(starts[line], at);
    return new TextPlace(line + 1, text.codePointCount(start, at) + 1);
  }

  /** The line, from 1, without its end. */
  public String line(TextPlace place) {
    return text.substring(starts[place.line() - 1], end(place.line() - 1));
  }

  /** Where a line, from 1, starts in the text. */
  public int start(TextPlace place) {
    return starts[place.line() - 1];
  }

  private int line(int position) {
    int found = Arrays.binarySearch(starts, 0, count, position);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  private int end(int line) {
    int end = line + 1 < count ? starts[line + 1] : text.length();
    while (end > starts[line] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }
}
