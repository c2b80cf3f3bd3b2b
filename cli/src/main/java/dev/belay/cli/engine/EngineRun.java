package dev.belay.cli.engine;

import dev.belay.cli.lint.ResidentLint;
import dev.belay.engine.resident.Engine;
import dev.belay.engine.resident.EngineDirectories;
import dev.belay.engine.resident.EngineOptions;
import dev.belay.engine.resident.ResidentCommands;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code belay engine run}: the resident engine in this process. Options are read by hand, since
 * the first hook waits for its start.
 */
public final class EngineRun {
  static final String USAGE =
      "usage: belay engine run [--dir DIR] [--idle MINUTES] [--http PORT|off]";

  /** What the hook that started us needs until it has its answer, with room to spare. */
  private static final Duration FIRST_HOOK = Duration.ofMillis(250);

  /** A signal ends the JVM, and this is what it does on its way. */
  private static final Consumer<Engine> STOP_ON_SIGNAL =
      // No lambdas here: the first ones of a process cost its first hook milliseconds.
      new Consumer<>() {
        @Override
        public void accept(Engine engine) {
          Thread stop =
              new Thread("belay-stop") {
                @Override
                public void run() {
                  engine.close();
                }
              };
          Runtime.getRuntime().addShutdownHook(stop);
        }
      };

  private static final int MOST_IDLE_MINUTES = 60 * 24 * 365;

  private EngineRun() {}

  /**
   * Runs until the engine is told to stop or nobody needs it; the exit code: 0, also when another
   * engine runs already, 1 when it cannot run, 2 for a wrong command line.
   */
  public static int run(String[] args, String version) {
    EngineOptions options;
    try {
      options = parse(args, version);
    } catch (IllegalArgumentException e) {
      return said(2, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return said(1, String.valueOf(e.getMessage()));
    }
    try (Engine engine = Engine.start(options, commands(), FIRST_HOOK, STOP_ON_SIGNAL)) {
      if (engine == null) {
        return said(
            0, "an engine runs already on " + options.directories().socket() + ": nothing to do");
      }
      engine.await(InstalledProduct.ofThisProcess());
      return 0;
    } catch (IOException e) {
      return said(1, "the engine cannot run: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  /** What a client may have the engine run, because it is warm. */
  static ResidentCommands commands() {
    String home = System.getProperty("belay.home");
    return new ResidentCommands(
        Map.of("lint", new ResidentLint()),
        home == null ? null : Path.of(home),
        InstalledProduct.ofThisProcess());
  }

  static EngineOptions parse(String[] args, String version) throws IOException {
    Path home = Path.of(System.getProperty("user.home"));
    EngineDirectories directories = null;
    Duration idle = EngineOptions.DEFAULT_IDLE;
    int port = EngineOptions.DEFAULT_HTTP_PORT;
    for (int i = 0; i < args.length; i++) {
      int equals = args[i].indexOf('=');
      String name = equals < 0 ? args[i] : args[i].substring(0, equals);
      String value =
          equals >= 0 ? args[i].substring(equals + 1) : i + 1 < args.length ? args[++i] : null;
      switch (name) {
        case "--dir" -> directories = EngineDirectories.below(Path.of(given(name, value)));
        case "--idle" -> idle = Duration.ofMinutes(number(name, value, MOST_IDLE_MINUTES));
        case "--http" -> port = "off".equals(value) ? 0 : number(name, value, 65_535);
        default -> throw new IllegalArgumentException("unknown option " + name + "; " + USAGE);
      }
    }
    return new EngineOptions(
        directories == null ? EngineDirectories.usual(home) : directories,
        home,
        version,
        idle,
        port);
  }

  private static String given(String name, @Nullable String value) {
    if (value == null) {
      throw new IllegalArgumentException(name + " needs a value; " + USAGE);
    }
    return value;
  }

  private static int number(String name, @Nullable String value, int largest) {
    try {
      int number = Integer.parseInt(given(name, value));
      if (number >= 0 && number <= largest) {
        return number;
      }
    } catch (NumberFormatException e) {
      // The same message serves for what is no number.
    }
    throw new IllegalArgumentException(
        name + " takes a number from 0 to " + largest + ", not " + value);
  }

  private static int said(int exitCode, String what) {
    System.err.println("belay: " + what);
    return exitCode;
  }
}
