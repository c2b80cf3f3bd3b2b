package dev.belay.cli.policy;

import dev.belay.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code belay policy}. */
@Command(
    name = "policy",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Check policy files, and show what they come to.",
    footer = {"", "Examples:", "  belay policy check", "  belay policy show --json"})
public final class PolicyCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  private PolicyCommand() {}

  /** The command with its subcommands. */
  public static CommandLine of(Terminal terminal) {
    return new CommandLine(new PolicyCommand())
        .addSubcommand(new PolicyCheckCommand(terminal))
        .addSubcommand(new PolicyShowCommand(terminal));
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "no command given: name check or show");
    }
  }
}
