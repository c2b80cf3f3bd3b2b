package dev.belay.cli.engine;

import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.engine.resident.EngineProcess;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts an engine in the background, as the client does for the first hook. */
public final class EngineLauncher {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private EngineLauncher() {}

  /**
   * Starts one and waits until it answers; nothing happens when one answers already.
   *
   * @param arguments for the engine, behind those of the product's own command
   * @return its process id
   * @throws CommandFailure if it does not come up
   */
  public static long start(EnginePlace place, List<String> arguments) throws InterruptedException {
    EngineProcess engine = place.process();
    try {
      if (!engine.answers()) {
        spawn(place, arguments);
        long limit = System.nanoTime() + PATIENCE.toNanos();
        while (!engine.answers()) {
          if (System.nanoTime() > limit) {
            throw new CommandFailure(
                ExitCode.INTERNAL,
                "the engine does not answer",
                place.directories().socket().toString(),
                "run it in the foreground to see why: belay engine run");
          }
          Thread.sleep(10);
        }
      }
      return engine.pid();
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.INTERNAL, "the engine cannot be started: " + e.getMessage(), "", "");
    }
  }

  private static void spawn(EnginePlace place, List<String> arguments) throws IOException {
    Path file = home().resolve("engine-command");
    if (!Files.isReadable(file)) {
      throw new IOException(file + " is missing; build the product again");
    }
    List<String> command = new ArrayList<>();
    // A session of its own: the terminal's end and its Ctrl-C are not meant for the engine.
    Path setsid = Path.of("/usr/bin/setsid");
    if (Files.isExecutable(setsid)) {
      command.add(setsid.toString());
    }
    command.addAll(Files.readAllLines(file));
    command.addAll(place.arguments());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(new File("/"));
    builder.environment().clear();
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("PATH", "/usr/bin:/bin");
    File nowhere = new File("/dev/null");
    builder.redirectInput(nowhere).redirectOutput(nowhere).redirectError(nowhere);
    builder.start();
  }

  /** The product's directory, as the launcher script tells it. */
  public static Path home() {
    String home = System.getProperty("belay.home");
    if (home == null) {
      throw new CommandFailure(
          ExitCode.INTERNAL,
          "this Belay was not started by its launcher",
          "",
          "run the belay script");
    }
    return Path.of(home);
  }
}
