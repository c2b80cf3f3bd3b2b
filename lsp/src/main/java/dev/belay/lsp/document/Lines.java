package dev.belay.lsp.document;

import dev.belay.setup.text.TextSpan;
import java.util.Arrays;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * The lines of a text: positions as the protocol counts them, in UTF-16 units from 0, and as Java
 * does. Immutable.
 */
public final class Lines {
  private final String text;
  private final int[] starts;

  public Lines(String text) {
    this.text = text;
    int[] found = new int[16];
    int count = 1;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = at + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /** Where a place of the text is; places outside become its ends. */
  public Position position(int offset) {
    int at = Math.clamp(offset, 0, text.length());
    int found = Arrays.binarySearch(starts, at);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line, at - starts[line]);
  }

  /**
   * The place in the text; behind the end of a line it is that end, behind the last line the
   * text's.
   */
  public int offset(Position position) {
    if (position.getLine() < 0) {
      return 0;
    }
    if (position.getLine() >= starts.length) {
      return text.length();
    }
    int start = starts[position.getLine()];
    int end = lineEnd(position.getLine());
    return Math.clamp((long) start + position.getCharacter(), start, end);
  }

  public Range range(TextSpan span) {
    return new Range(position(span.start()), position(span.end()));
  }

  /** A range of the text; one that is given backwards is turned. */
  public TextSpan span(Range range) {
    int one = offset(range.getStart());
    int other = offset(range.getEnd());
    return new TextSpan(Math.min(one, other), Math.max(one, other));
  }

  /** Where the line of a place begins. */
  public int lineStart(int offset) {
    return starts[position(offset).getLine()];
  }

  private int lineEnd(int line) {
    if (line + 1 == starts.length) {
      return text.length();
    }
    int end = starts[line + 1] - 1;
    return end > starts[line] && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r'
        ? end - 1
        : end;
  }
}
