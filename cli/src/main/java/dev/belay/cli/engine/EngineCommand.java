package dev.belay.cli.engine;

import dev.belay.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code belay engine}: the commands about the resident engine. */
@Command(
    name = "engine",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Run the resident engine, and ask it things.",
      "",
      "One engine serves all agents of a user. The client that agents start for a hook starts it when there is none;"
          + " it leaves after an hour without a call."
    },
    commandListHeading = "%nCommands:%n")
public final class EngineCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  /** The command with its subcommands. */
  public static CommandLine of(Terminal terminal) {
    return new CommandLine(new EngineCommand())
        .addSubcommand(new EngineRunUsage())
        .addSubcommand(new EngineStart(terminal))
        .addSubcommand(new EngineStop(terminal))
        .addSubcommand(new EngineRestart(terminal))
        .addSubcommand(new EngineStatusCommand(terminal))
        .addSubcommand(new EngineClientPath(terminal))
        .addSubcommand(new EngineToken(terminal));
  }

  @Override
  public void run() {
    if (spec != null) {
      String commands = String.join(", ", spec.subcommands().keySet());
      throw new ParameterException(spec.commandLine(), "no command given: name one of " + commands);
    }
  }
}
