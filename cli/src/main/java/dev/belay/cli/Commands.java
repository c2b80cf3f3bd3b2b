package dev.belay.cli;

import dev.belay.cli.approve.ApproveCommand;
import dev.belay.cli.contract.ContractCommand;
import dev.belay.cli.decode.DecodeCommand;
import dev.belay.cli.demo.DemoCommand;
import dev.belay.cli.doctor.DoctorCommand;
import dev.belay.cli.engine.EngineCommand;
import dev.belay.cli.explain.ExplainCommand;
import dev.belay.cli.gaps.GapsCommand;
import dev.belay.cli.lint.LintUsage;
import dev.belay.cli.log.LogCommand;
import dev.belay.cli.lsp.LspCommand;
import dev.belay.cli.policy.PolicyCommand;
import dev.belay.cli.rules.RulesCommand;
import dev.belay.cli.setup.InstallCommand;
import dev.belay.cli.setup.UninstallCommand;
import dev.belay.cli.signature.SignCommand;
import dev.belay.cli.signature.VerifyCommand;
import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.Terminal;
import dev.belay.cli.validate.ValidateCommand;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/**
 * Every command but {@code hook}: parses the command line, runs what it names, and turns failures
 * into messages.
 */
public final class Commands {
  private static final int NARROWEST_HELP = 60;
  private static final int WIDEST_HELP = 110;

  private Commands() {}

  /** Runs on this process's standard streams; returns the exit code. */
  public static int run(String[] args) {
    return run(args, Terminal.system(System.getenv(), forbidsColours(args)));
  }

  /** Runs on the given streams; returns one of {@link ExitCode}. */
  public static int run(String[] args, Terminal terminal) {
    int exitCode = execute(args, terminal);
    if (terminal.flush()) {
      return exitCode;
    }
    // Nobody has to be told who piped into head.
    if (!terminal.readerIsGone()) {
      terminal.error(
          "standard output could not be written to the end",
          "",
          "was its reader closed, or is the disk full?");
    }
    return ExitCode.worse(exitCode, ExitCode.INTERNAL);
  }

  private static int execute(String[] args, Terminal terminal) {
    try {
      return commandLine(terminal).execute(helpAsOption(args));
    } catch (OutOfMemoryError e) {
      terminal.error("the input takes more memory than there is", "", "split it");
      return ExitCode.INTERNAL;
    } catch (StackOverflowError | LinkageError e) {
      return broken(e, terminal);
    }
  }

  /** {@code belay help decode} is {@code belay decode --help}. */
  private static String[] helpAsOption(String[] args) {
    if (args.length == 0 || !args[0].equals("help")) {
      return args;
    }
    String[] asked = Arrays.copyOfRange(args, 1, args.length + 1);
    asked[args.length - 1] = "--help";
    return asked;
  }

  private static CommandLine commandLine(Terminal terminal) {
    PrintWriter out = terminal.helpWriter();
    CommandLine commandLine = new CommandLine(new BelayCommand());
    commandLine
        .addSubcommand(new InstallCommand(terminal))
        .addSubcommand(new UninstallCommand(terminal))
        .addSubcommand(new DoctorCommand(terminal))
        .addSubcommand(new LintUsage())
        .addSubcommand(new ContractCommand(terminal))
        .addSubcommand(new DecodeCommand(terminal))
        .addSubcommand(new ValidateCommand(terminal))
        .addSubcommand(new ExplainCommand(terminal))
        .addSubcommand(RulesCommand.of(terminal))
        .addSubcommand(new DemoCommand(terminal))
        .addSubcommand(PolicyCommand.of(terminal))
        .addSubcommand(new ApproveCommand(terminal))
        .addSubcommand(new LogCommand(terminal))
        .addSubcommand(new GapsCommand(terminal))
        .addSubcommand(new SignCommand(terminal, System.getenv(), InstantSource.system()))
        .addSubcommand(new VerifyCommand(terminal, System.getenv(), InstantSource.system()))
        .addSubcommand(new LspCommand(Main.version()))
        .addSubcommand(new HookUsage())
        .addSubcommand(EngineCommand.of(terminal))
        .setOut(out)
        .setErr(out)
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(terminal.hasColours() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(Math.clamp(terminal.width(), NARROWEST_HELP, WIDEST_HELP))
        .setParameterExceptionHandler((e, args) -> misused(e, terminal))
        .setExecutionExceptionHandler((e, command, result) -> failed(e, terminal));
    commandLine.getSubcommands().values().forEach(Commands::tellVersion);
    return commandLine;
  }

  /** The version of every command is Belay's. */
  private static void tellVersion(CommandLine command) {
    command.getCommandSpec().versionProvider(new BelayVersion());
    command.getSubcommands().values().forEach(Commands::tellVersion);
  }

  private static int misused(ParameterException e, Terminal terminal) {
    Misuse misuse = Misuse.of(e);
    terminal.error(misuse.what(), "", misuse.whatToDo());
    return ExitCode.USAGE;
  }

  private static int failed(Exception e, Terminal terminal) {
    return e instanceof CommandFailure failure ? failure.report(terminal) : broken(e, terminal);
  }

  private static int broken(Throwable e, Terminal terminal) {
    StackTraceElement[] trace = e.getStackTrace();
    terminal.error(
        "internal error: " + e,
        trace.length == 0 ? "" : "at " + trace[0],
        "please report this with the command that led to it");
    return ExitCode.INTERNAL;
  }

  private static boolean forbidsColours(String[] args) {
    for (String arg : args) {
      if (arg.equals("--")) {
        return false;
      }
      if (arg.equals("--no-color")) {
        return true;
      }
    }
    return false;
  }
}
