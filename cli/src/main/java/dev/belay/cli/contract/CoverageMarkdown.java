package dev.belay.cli.contract;

import dev.belay.cli.contract.Coverage.Row;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.host.Answer.Part;
import dev.belay.contract.host.HostContract;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The coverage matrix as Markdown tables, for the README and the documentation. */
final class CoverageMarkdown {
  private final Terminal terminal;

  CoverageMarkdown(Terminal terminal) {
    this.terminal = terminal;
  }

  void summary(List<Coverage> coverages) {
    row(
        "Host",
        "Version",
        "Events",
        "Seen",
        "Before a tool call",
        "Deny",
        "Ask",
        "Rewrite",
        "Context");
    terminal.line("|---|---|--:|--:|---|---|---|---|---|");
    for (Coverage coverage : coverages) {
      Row row = coverage.beforeTool();
      row(
          coverage.host().title(),
          version(coverage.host()),
          String.valueOf(coverage.rows().size()),
          String.valueOf(coverage.verifiedEvents()),
          coverage.beforeToolName(),
          cell(coverage, row, Part.DENY),
          cell(coverage, row, Part.ASK),
          cell(coverage, row, Part.REWRITE),
          cell(coverage, row, Part.CONTEXT));
    }
    terminal.line();
    legend();
  }

  void events(List<Coverage> coverages) {
    for (Coverage coverage : coverages) {
      terminal.line("### " + coverage.host().title());
      terminal.line();
      terminal.line(
          "`" + coverage.host().id() + "`, " + HostVersion.inWords(coverage.host()) + ".");
      terminal.line();
      row("Event", "Type", "Gate", "Seen", "Deny", "Ask", "Rewrite", "Context");
      terminal.line("|---|---|---|---|---|---|---|---|");
      for (Row row : coverage.rows()) {
        row(
            "`" + row.event().name() + "`",
            "`" + row.event().type() + "`",
            row.event().gate(),
            row.seen().dated(coverage.host().verifiedVersion()),
            cell(coverage, row, Part.DENY),
            cell(coverage, row, Part.ASK),
            cell(coverage, row, Part.REWRITE),
            cell(coverage, row, Part.CONTEXT));
      }
      terminal.line();
    }
    legend();
    terminal.line();
    terminal.line(Coverage.EFFECTS + ".");
  }

  private void legend() {
    terminal.line(Coverage.LEGEND + ".");
  }

  private void row(String... cells) {
    terminal.line(
        List.of(cells).stream()
            .map(cell -> cell.replace("|", "\\|"))
            .collect(Collectors.joining(" | ", "| ", " |")));
  }

  private static String version(HostContract host) {
    return host.verifiedVersion().isEmpty()
        ? ("○ " + host.documentedVersion()).strip()
        : "● " + host.verifiedVersion();
  }

  private static String cell(Coverage coverage, @Nullable Row row, Part part) {
    return row == null ? "–" : row.cell(part).dated(coverage.host().verifiedVersion());
  }
}
