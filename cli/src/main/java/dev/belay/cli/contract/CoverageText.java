package dev.belay.cli.contract;

import dev.belay.cli.contract.Coverage.Row;
import dev.belay.cli.terminal.Style;
import dev.belay.cli.terminal.Table;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.host.Answer.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The coverage matrix for people. */
final class CoverageText {
  private static final int NARROW = 105;

  private final Terminal terminal;

  CoverageText(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * One line for each host: its event before a tool call, which is the one that a guard lives on.
   */
  void summary(List<Coverage> coverages) {
    boolean narrow = terminal.isInteractive() && terminal.width() < NARROW;
    Table table =
        narrow
            ? Table.of("host", "version", "events", "seen", "deny", "ask", "rewrite", "context")
                .whole(0, 4, 5, 6, 7)
            : Table.of(
                    "host",
                    "version",
                    "events",
                    "seen",
                    "deny",
                    "ask",
                    "rewrite",
                    "context",
                    "before a tool call")
                .whole(0, 4, 5, 6, 7);
    table.right(2, 3);
    for (Coverage coverage : coverages) {
      List<String> cells = new ArrayList<>(summary(coverage));
      if (!narrow) {
        cells.add(Style.DIM.of(coverage.beforeToolName()));
      }
      table.row(cells.toArray(String[]::new));
    }
    table.print(terminal);
    terminal.line();
    legend();
    dim(
        "seen: events of which a real payload was captured; deny to context: on the event before a tool call");
    dim("Every event: belay contract coverage --events");
  }

  /** The matrix speaks of commands: what an HTTP hook cannot enforce is said beside it. */
  void http(List<Coverage> coverages) {
    for (Coverage coverage : coverages) {
      HttpReach reach = HttpReach.of(coverage.host());
      if (reach == null) {
        continue;
      }
      String closedBy = reach.handlers().closedBy();
      dim(
          "HTTP hooks of "
              + coverage.host().id()
              + ": "
              + (reach.notSent().isEmpty()
                  ? ""
                  : "not for " + String.join(", ", HttpReach.names(reach.notSent())) + "; ")
              + (reach.notRefused().isEmpty()
                  ? ""
                  : "no refusal on "
                      + String.join(", ", HttpReach.names(reach.notRefused()))
                      + "; ")
              + "let pass on "
              + reach.openOn()
              + (closedBy.isEmpty() ? "" : " unless " + closedBy));
    }
  }

  private static List<String> summary(Coverage coverage) {
    Row row = coverage.beforeTool();
    return List.of(
        coverage.host().id(),
        HostVersion.of(coverage.host()),
        String.valueOf(coverage.rows().size()),
        String.valueOf(coverage.verifiedEvents()),
        cell(row, Part.DENY),
        cell(row, Part.ASK),
        cell(row, Part.REWRITE),
        cell(row, Part.CONTEXT));
  }

  /** Every event of every host. */
  void events(List<Coverage> coverages) {
    for (Coverage coverage : coverages) {
      terminal.line(
          Style.BOLD.of(coverage.host().title())
              + "  "
              + coverage.host().id()
              + Style.DIM.of("  " + HostVersion.inWords(coverage.host())));
      Table table =
          Table.of("event", "type", "gate", "seen", "deny", "ask", "rewrite", "context")
              .whole(0, 3, 4, 5, 6, 7);
      for (Row row : coverage.rows()) {
        table.row(
            row.event().name(),
            Style.DIM.of(row.event().type().name()),
            row.event().gate(),
            row.seen().styled(),
            cell(row, Part.DENY),
            cell(row, Part.ASK),
            cell(row, Part.REWRITE),
            cell(row, Part.CONTEXT));
      }
      table.print(terminal, 2);
      terminal.line();
    }
    legend();
    Coverage.EFFECTS.lines().forEach(this::dim);
  }

  private void legend() {
    dim(Coverage.LEGEND);
  }

  private void dim(String text) {
    terminal.prose(text, 0, Style.DIM);
  }

  private static String cell(@Nullable Row row, Part part) {
    return row == null ? Style.DIM.of("–") : row.cell(part).styled();
  }
}
