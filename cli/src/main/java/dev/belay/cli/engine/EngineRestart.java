package dev.belay.cli.engine;

import dev.belay.cli.terminal.Style;
import dev.belay.cli.terminal.Terminal;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code belay engine restart}. */
@Command(
    name = "restart",
    mixinStandardHelpOptions = true,
    description = "Stop the engine, by force if it does not answer, and start it again.")
final class EngineRestart implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final EnginePlace place = new EnginePlace();

  EngineRestart(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    EngineStop.stop(place, true);
    long pid = EngineLauncher.start(place, List.of());
    terminal.line(Style.GREEN.of("running") + "  process " + pid);
    return 0;
  }
}
