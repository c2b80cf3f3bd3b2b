package dev.belay.cli.engine;

import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.engine.resident.EngineDirectories;
import dev.belay.engine.resident.EngineProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which engine a command is about: a mix-in. */
public final class EnginePlace {
  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "The engine that lives in DIR; the usual one when left out.")
  private @Nullable Path directory;

  /**
   * The directories of the engine.
   *
   * @throws CommandFailure if they cannot be told
   */
  public EngineDirectories directories() {
    Path chosen = directory;
    try {
      return chosen == null
          ? EngineDirectories.usual(Path.of(System.getProperty("user.home")))
          : EngineDirectories.below(chosen);
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.NOT_FOUND,
          "the engine's directory cannot be told: " + e,
          "",
          "name it by --dir");
    }
  }

  EngineProcess process() {
    return new EngineProcess(directories());
  }

  /** The option as an engine's own command line, and a hook's, has it. */
  public List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    Path chosen = directory;
    if (chosen != null) {
      arguments.add("--dir");
      arguments.add(chosen.toAbsolutePath().toString());
    }
    return arguments;
  }
}
