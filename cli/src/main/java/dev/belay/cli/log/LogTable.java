package dev.belay.cli.log;

import dev.belay.cli.terminal.SafeText;
import dev.belay.cli.terminal.Style;
import dev.belay.cli.terminal.Table;
import dev.belay.cli.terminal.Terminal;
import dev.belay.cli.terminal.TextWidth;
import java.time.ZoneId;
import java.util.List;

/**
 * Rows of the journal: all at once, in columns as wide as they need, or one by one, in columns of
 * fixed widths, since no row knows of the next.
 */
final class LogTable {
  private static final String[] HEADS = {
    "time", "host", "session", "event", "what", "verdict", "rule", "ms"
  };

  /** 0 for what takes the rest. */
  private static final int[] WIDTHS = {14, 11, 8, 16, 0, 10, 22, 5};

  private static final int WHAT = 4;
  private static final int MILLIS = 7;
  private static final int LEAST = 16;
  private static final int GAP = 2;

  /** No row depends on the terminal when nobody watches. */
  private static final int PIPED_WIDTH = 160;

  private final Terminal terminal;
  private final ZoneId zone;
  private boolean begun;

  LogTable(Terminal terminal, ZoneId zone) {
    this.terminal = terminal;
    this.zone = zone;
  }

  /** The zone that times are shown in. */
  ZoneId zone() {
    return zone;
  }

  /** All rows there are. */
  void print(List<LogRow> rows) {
    Table table = Table.of(HEADS).right(MILLIS).whole(0);
    for (LogRow row : rows) {
      List<String> cells = row.cells();
      // A style has been put around what is safe already: the rest is foreign text.
      String[] safe = new String[cells.size()];
      for (int i = 0; i < safe.length; i++) {
        safe[i] = cell(row, i);
      }
      table.row(safe);
    }
    if (!table.isEmpty()) {
      table.print(terminal);
    }
  }

  /** Rows after which others may come. */
  void append(List<LogRow> rows) {
    if (!begun && !rows.isEmpty()) {
      begun = true;
      StringBuilder heads = new StringBuilder();
      for (int i = 0; i < HEADS.length; i++) {
        put(heads, HEADS[i], i);
      }
      terminal.line(Style.DIM.of(heads.toString()));
    }
    for (LogRow row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < HEADS.length; i++) {
        put(line, cell(row, i), i);
      }
      terminal.line(line.toString());
    }
  }

  private static String cell(LogRow row, int column) {
    String text = row.cells().get(column);
    return text.equals(row.verdict()) ? text : SafeText.of(text);
  }

  private void put(StringBuilder line, String text, int column) {
    int width = column == WHAT ? what() : WIDTHS[column];
    if (column == MILLIS) {
      line.append(" ".repeat(Math.max(0, width - TextWidth.of(text)))).append(text);
    } else {
      line.append(TextWidth.pad(text, width)).append(" ".repeat(GAP));
    }
  }

  private int what() {
    int width = terminal.isInteractive() ? terminal.width() : PIPED_WIDTH;
    int rest = width - GAP * (WIDTHS.length - 1);
    for (int other : WIDTHS) {
      rest -= other;
    }
    return Math.max(LEAST, rest);
  }
}
