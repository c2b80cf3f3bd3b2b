package dev.belay.cli.engine;

import dev.belay.cli.terminal.Style;
import dev.belay.cli.terminal.Terminal;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code belay engine start}. */
@Command(
    name = "start",
    mixinStandardHelpOptions = true,
    description = "Start the engine in the background, unless it runs.")
final class EngineStart implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final EnginePlace place = new EnginePlace();

  @Option(
      names = "--idle",
      paramLabel = "MINUTES",
      defaultValue = "60",
      description = "Leave after so long without a call; 60 when left out, 0 for never.")
  private int idle;

  @Option(
      names = "--http",
      paramLabel = "PORT",
      defaultValue = "7423",
      description = "The loopback port for HTTP hooks; 7423 when left out, off for none.")
  private String http = "7423";

  EngineStart(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    long pid =
        EngineLauncher.start(place, List.of("--idle", Integer.toString(idle), "--http", http));
    terminal.line(Style.GREEN.of("running") + "  process " + pid);
    return 0;
  }
}
