package dev.belay.cli.engine;

import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.Terminal;
import dev.belay.engine.resident.EngineProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code belay engine stop}. */
@Command(
    name = "stop",
    mixinStandardHelpOptions = true,
    description = {
      "Let the engine finish what it has begun, and end it.",
      "The next hook starts another one."
    })
public final class EngineStop implements Callable<Integer> {
  /** An engine that finishes a call takes no longer. */
  private static final Duration PATIENCE = Duration.ofSeconds(12);

  private final Terminal terminal;

  @Mixin private final EnginePlace place = new EnginePlace();

  @Option(names = "--force", description = "Kill it if it does not answer.")
  private boolean force;

  EngineStop(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    terminal.line(stop(place, force) ? "stopped" : "no engine was running");
    return 0;
  }

  /**
   * Ends the engine; false when there is none.
   *
   * @throws CommandFailure if it stays
   */
  public static boolean stop(EnginePlace place, boolean force)
      throws IOException, InterruptedException {
    EngineProcess engine = place.process();
    long pid = engine.pid();
    if (pid == 0) {
      return false;
    }
    if (engine.stop(PATIENCE) || (force && engine.kill(PATIENCE))) {
      return true;
    }
    throw new CommandFailure(
        ExitCode.INTERNAL,
        "the engine does not stop",
        "process " + pid,
        force ? "" : "kill it: belay engine stop --force");
  }
}
