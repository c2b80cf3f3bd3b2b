package dev.belay.cli.demo;

import dev.belay.cli.contract.CoverageMatrix;
import dev.belay.cli.demo.ReplayCount.Verdicts;
import dev.belay.cli.terminal.Style;
import dev.belay.cli.terminal.Table;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.host.HostCatalog;

/** What came of the whole replay. */
final class ReplaySummary {
  private final Terminal terminal;

  ReplaySummary(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(ReplayCount count) {
    terminal.line();
    Table table = Table.of("", "events", "denied", "asked", "passed").right(1, 2, 3, 4);
    row(table, "recorded from " + count.sessions() + " agents", count.recorded());
    row(table, "forged", count.forged());
    table.print(terminal);
    terminal.line();
    terminal.prose(
        count.nativeEvents()
            + " native events became "
            + count.types()
            + " types. An answer took "
            + Elapsed.of(count.medianNanos())
            + " (median); the first, "
            + Elapsed.of(count.firstNanos())
            + ", had classes to load.",
        0);
    terminal.line();
    terminal.line(Style.BOLD.of("What can be seen and said, agent by agent"));
    CoverageMatrix.print(terminal, HostCatalog.all());
    terminal.line();
    terminal.line(Style.DIM.of("Try your own: belay explain 'git push --force'"));
  }

  private static void row(Table table, String name, Verdicts verdicts) {
    table.row(
        name,
        Long.toString(verdicts.all()),
        coloured(Style.RED, verdicts.denied()),
        coloured(Style.YELLOW, verdicts.asked()),
        coloured(Style.GREEN, verdicts.passed()));
  }

  private static String coloured(Style style, long number) {
    return (number == 0 ? Style.DIM : style).of(Long.toString(number));
  }
}
