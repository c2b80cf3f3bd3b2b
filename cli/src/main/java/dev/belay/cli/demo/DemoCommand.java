package dev.belay.cli.demo;

import dev.belay.cli.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code belay demo}: real sessions of several agents, replayed through the way that a hook takes.
 */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Replay recorded sessions of real agents and see what Belay answers.",
    footer = {
      "",
      "Recorded rows were sent by the agents named; rows marked \"forged\" are made from them by",
      "replacing the command or the path. Nothing is run, and your own policy is not read.",
      "",
      "Examples:",
      "  belay demo",
      "  belay demo --json | jq -c 'select(.origin == \"forged\")'"
    })
public final class DemoCommand implements Callable<Integer> {
  /** No row depends on the terminal when nobody watches. */
  private static final int PIPED_WIDTH = 140;

  /** Between two rows, so that the eye can follow; the whole demo waits for about a second. */
  private static final long PAUSE_MILLIS = 9;

  private final Terminal terminal;

  @Option(names = "--json", description = "Print one JSON object for each row, and a summary.")
  private boolean json;

  @Option(names = "--fast", description = "Do not pause between rows.")
  private boolean fast;

  public DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    int width = terminal.isInteractive() ? terminal.width() : PIPED_WIDTH;
    ReplayTable table = new ReplayTable(terminal, width);
    if (!json) {
      table.head();
    }
    Replay replay = new Replay(BuiltInPolicy.pipelines());
    List<Replayed> rows = new ArrayList<>();
    for (RecordedSession session : RecordedSession.all()) {
      List<ForgedCall> forged = ForgedCalls.of(session.host());
      if (!json) {
        table.session(session, forged.size());
      }
      for (String file : session.files()) {
        rows.add(shown(replay.recorded(session, file), table));
      }
      for (ForgedCall call : forged) {
        rows.add(shown(replay.forged(session, call), table));
      }
    }
    ReplayCount count = ReplayCount.of(rows);
    if (json) {
      terminal.json(ReplayJson.summary(count));
    } else {
      new ReplaySummary(terminal).print(count);
    }
    return 0;
  }

  private Replayed shown(Replayed row, ReplayTable table) throws InterruptedException {
    if (json) {
      terminal.json(ReplayJson.row(row));
      return row;
    }
    table.row(row);
    if (terminal.isInteractive()) {
      terminal.flush();
      if (!fast) {
        Thread.sleep(PAUSE_MILLIS);
      }
    }
    return row;
  }
}
