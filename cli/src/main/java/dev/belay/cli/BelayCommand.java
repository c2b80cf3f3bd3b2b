package dev.belay.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code belay} itself. */
@Command(
    name = "belay",
    mixinStandardHelpOptions = true,
    versionProvider = BelayVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {"The hook layer for AI coding agents.", ""},
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "belay help COMMAND tells more of a command. Try: belay demo",
      "",
      "Exit codes: 0 fine, 1 internal error, 2 usage, 3 file not found, 4 input malformed or not recognised, 10 findings.",
      "hook answers in its host's own codes."
    })
final class BelayCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  // Read by Commands before the parser runs; declared here to be documented and accepted
  // everywhere.
  @Option(
      names = "--no-color",
      scope = ScopeType.INHERIT,
      description = "No colours. NO_COLOR does the same, FORCE_COLOR the opposite.")
  @SuppressWarnings("UnusedVariable")
  private boolean noColour;

  @Override
  public void run() {
    if (spec != null) {
      String commands = String.join(", ", spec.subcommands().keySet());
      throw new ParameterException(spec.commandLine(), "no command given: name one of " + commands);
    }
  }
}
