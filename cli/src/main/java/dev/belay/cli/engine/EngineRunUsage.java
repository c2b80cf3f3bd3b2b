package dev.belay.cli.engine;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The documentation of {@code belay engine run}, which is dispatched before the option parser is
 * loaded. It comes here only to show its help.
 */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Run the engine in this process, until it is stopped or nobody needs it.")
@SuppressWarnings("UnusedVariable")
final class EngineRunUsage implements Callable<Integer> {
  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "Keep socket, journal and log below DIR; the usual places when left out.")
  private @Nullable String directory;

  @Option(
      names = "--idle",
      paramLabel = "MINUTES",
      description = "Leave after so long without a call; 60 when left out, 0 for never.")
  private @Nullable String idle;

  @Option(
      names = "--http",
      paramLabel = "PORT",
      description = "The loopback port for HTTP hooks; 7423 when left out, off for none.")
  private @Nullable String http;

  @Override
  public Integer call() {
    throw new IllegalStateException("engine run is dispatched before the option parser");
  }
}
