package dev.belay.cli.rules;

import dev.belay.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code belay rules}. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "List the rules, explain one, or try the examples of packs.")
public final class RulesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  private RulesCommand() {}

  /** The command with what it can be told to do. */
  public static CommandLine of(Terminal terminal) {
    return new CommandLine(new RulesCommand())
        .addSubcommand(new RulesList(terminal))
        .addSubcommand(new RulesShow(terminal))
        .addSubcommand(new RulesTest(terminal));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "no command given: name one of list, show, test");
  }
}
