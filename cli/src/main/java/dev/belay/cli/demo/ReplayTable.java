package dev.belay.cli.demo;

import dev.belay.cli.terminal.SafeText;
import dev.belay.cli.terminal.Style;
import dev.belay.cli.terminal.Terminal;
import dev.belay.cli.terminal.TextWidth;
import dev.belay.contract.ToolCall;
import dev.belay.contract.host.HostCatalog;
import java.util.stream.Collectors;

/**
 * The rows of a replay, written one by one as they come. Columns have fixed widths, since no row
 * knows of the next.
 */
final class ReplayTable {
  private static final int EVENT = 20;
  private static final int TYPE = 16;
  private static final int TOOL = 18;
  private static final int TOLD = 16;
  private static final int TIME = 7;

  /** What a command keeps beside the longest rule. */
  private static final int LEAST = 16;

  private static final int WIDE = 130;
  private static final int NARROW = 96;

  private final Terminal terminal;
  private final boolean wide;
  private final int type;
  private final int doing;

  ReplayTable(Terminal terminal, int width) {
    this.terminal = terminal;
    this.wide = width >= WIDE;
    this.type = width >= NARROW ? TYPE : 0;
    this.doing = Math.max(12, width - 2 - EVENT - type - (wide ? TOOL : 0) - TOLD - TIME);
  }

  /** The names of the columns. */
  void head() {
    String left = cell("event", EVENT) + cell("type", type) + (wide ? cell("tool", TOOL) : "");
    String middle = cell("what it does", doing - 6) + "rule  ";
    terminal.line(
        Style.DIM.of("  " + left + middle + cell("host is told", TOLD) + right("time", TIME)));
  }

  /** The line over a host's rows. */
  void session(RecordedSession session, int forged) {
    terminal.line();
    terminal.line(
        Style.BOLD.of(HostCatalog.host(session.host()).title())
            + Style.DIM.of(
                " "
                    + session.version()
                    + "   "
                    + session.files().size()
                    + " events recorded, "
                    + forged
                    + " calls forged"));
  }

  void row(Replayed row) {
    String left = row.forged() ? forged(row) : recorded(row);
    terminal.line(
        "  "
            + left
            + row.told().style().of(cell(row.told().summary(), TOLD))
            + Style.DIM.of(right(Elapsed.of(row.nanos()), TIME)));
  }

  private String recorded(Replayed row) {
    return cell(row.event().nativeName(), EVENT)
        + Style.DIM.of(cell(row.event().type().name(), type))
        + (wide ? Style.DIM.of(cell(tool(row), TOOL)) : "")
        + cell(Doing.of(row.event()), doing);
  }

  /**
   * A forged row needs no type, which is that of the recorded call it was made from, but room for
   * the rule.
   */
  private String forged(Replayed row) {
    String rule = row.verdict().rule() == null ? "" : row.verdict().rule();
    int width = type + (wide ? TOOL : 0) + doing;
    String shown = TextWidth.fit(rule, width - LEAST - 2);
    int what = width - (rule.isEmpty() ? 0 : shown.length() + 2);
    return Style.DIM.of("forged ")
        + cell(row.event().nativeName(), EVENT - "forged ".length())
        + cell(Doing.of(row.event()), what)
        + (rule.isEmpty() ? "" : Style.DIM.of(shown) + "  ");
  }

  private static String tool(Replayed row) {
    return row.event().calls().stream()
        .map(ToolCall::name)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** {@code text} on {@code width} columns, the last of them blank. */
  private static String cell(String text, int width) {
    return width == 0 ? "" : TextWidth.pad(SafeText.of(text.replace("\n", " ⏎ ")), width - 1) + " ";
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }
}
