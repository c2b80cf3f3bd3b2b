package dev.belay.cli.terminal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * Aligned columns without lines or boxes, two blanks apart. For a person the widest columns are cut
 * until a row fits the terminal; for a program nothing is cut. Cells may hold foreign text and
 * {@link Style}s.
 */
public final class Table {
  private static final int GAP = 2;
  private static final int NARROWEST = 8;

  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();

  private record Column(String head, boolean right, boolean fixed) {}

  private Table(List<Column> columns) {
    this.columns = columns;
  }

  /** A table with these heads; all columns are flush left and may be cut. */
  public static Table of(String... heads) {
    List<Column> columns = new ArrayList<>();
    for (String head : heads) {
      columns.add(new Column(head, false, false));
    }
    return new Table(columns);
  }

  /** This table with the given columns (from 0) flush right. To be called before rows are added. */
  public Table right(int... indexes) {
    for (int i : indexes) {
      columns.set(i, new Column(columns.get(i).head(), true, columns.get(i).fixed()));
    }
    return this;
  }

  /**
   * This table with the given columns (from 0) never cut: names that the user has to type again.
   */
  public Table whole(int... indexes) {
    for (int i : indexes) {
      columns.set(i, new Column(columns.get(i).head(), columns.get(i).right(), true));
    }
    return this;
  }

  /**
   * One more row.
   *
   * @throws IllegalArgumentException if there are not as many cells as columns
   */
  public Table row(String... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          cells.length + " cells for " + columns.size() + " columns");
    }
    List<String> row = new ArrayList<>();
    for (String cell : cells) {
      row.add(SafeText.keepingStyles(requireNonNull(cell)));
    }
    rows.add(row);
    return this;
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Writes heads (unless all are empty) and rows. */
  public void print(Terminal terminal) {
    print(terminal, 0);
  }

  /** As {@link #print(Terminal)}, every line indented by {@code indent} columns. */
  public void print(Terminal terminal, int indent) {
    int[] widths = widths();
    if (terminal.isInteractive()) {
      narrow(widths, terminal.width() - indent);
    }
    String margin = " ".repeat(indent);
    if (columns.stream().anyMatch(column -> !column.head().isEmpty())) {
      List<String> heads = columns.stream().map(Column::head).toList();
      terminal.line(margin + Style.DIM.of(line(heads, widths)));
    }
    for (List<String> row : rows) {
      terminal.line(margin + line(row, widths));
    }
  }

  private String line(List<String> cells, int[] widths) {
    int last = cells.size() - 1;
    while (last > 0 && cells.get(last).isEmpty()) {
      last--;
    }
    StringBuilder line = new StringBuilder();
    for (int i = 0; i <= last; i++) {
      String fitted = TextWidth.fit(cells.get(i), widths[i]);
      String blanks = " ".repeat(widths[i] - TextWidth.of(fitted));
      boolean right = columns.get(i).right();
      line.append(i == 0 ? "" : " ".repeat(GAP))
          .append(right ? blanks : "")
          .append(fitted)
          .append(right || i == last ? "" : blanks);
    }
    return line.toString();
  }

  private int[] widths() {
    int[] widths = new int[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = TextWidth.of(columns.get(i).head());
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], TextWidth.of(row.get(i)));
      }
    }
    return widths;
  }

  /** Takes columns from the widest until all fit, or nothing more can be taken. */
  private void narrow(int[] widths, int available) {
    int excess = GAP * (widths.length - 1) - available;
    for (int width : widths) {
      excess += width;
    }
    for (; excess > 0; excess--) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        if (!columns.get(i).fixed()
            && widths[i] > NARROWEST
            && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        return;
      }
      widths[widest]--;
    }
  }
}
