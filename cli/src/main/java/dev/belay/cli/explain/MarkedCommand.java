package dev.belay.cli.explain;

import dev.belay.cli.terminal.SafeText;
import dev.belay.cli.terminal.TextWidth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A command's lines as they are shown, each with a line of {@code ^} under its marked characters.
 */
final class MarkedCommand {
  private final int columns;
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder marks = new StringBuilder();
  private int used;

  private MarkedCommand(int columns) {
    this.columns = columns;
  }

  /**
   * A line and what stands under it.
   *
   * @param marks blanks and {@code ^}; empty where nothing is marked
   */
  record Line(String text, String marks) {}

  /**
   * The lines of {@code command}.
   *
   * @param marked the characters to mark
   * @param columns where to begin a new line
   */
  static List<Line> lines(String command, BitSet marked, int columns) {
    MarkedCommand shown = new MarkedCommand(columns);
    for (int i = 0; i < command.length(); ) {
      int c = command.codePointAt(i);
      if (c == '\n') {
        shown.close();
      } else {
        shown.add(SafeText.of(Character.toString(c)), marked.get(i) ? "^" : " ");
      }
      i += Character.charCount(c);
    }
    shown.close();
    return shown.lines;
  }

  private void add(String shown, String mark) {
    int width = TextWidth.of(shown);
    if (used > 0 && used + width > columns) {
      close();
    }
    text.append(shown);
    marks.append(mark.repeat(width));
    used += width;
  }

  private void close() {
    lines.add(new Line(text.toString(), marks.toString().stripTrailing()));
    text.setLength(0);
    marks.setLength(0);
    used = 0;
  }
}
