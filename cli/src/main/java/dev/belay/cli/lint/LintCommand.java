package dev.belay.cli.lint;

import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.Terminal;
import dev.belay.cli.terminal.TerminalFacts;
import dev.belay.lint.CommandOutcome;
import dev.belay.lint.Severity;
import dev.belay.lint.report.GithubCommands;
import dev.belay.lint.report.LintJson;
import dev.belay.lint.report.LintProblem;
import dev.belay.lint.report.LintResult;
import dev.belay.lint.report.LintedFile;
import dev.belay.lint.report.Sarif;
import dev.belay.setup.Machine;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** {@code belay lint} as a function. Safe for threads. */
public final class LintCommand {
  private LintCommand() {}

  /** Whether the arguments ask for help, which the option parser gives. */
  public static boolean asksForHelp(List<String> arguments) {
    for (String argument : arguments) {
      if (argument.equals("--")) {
        return false;
      }
      if (List.of("--help", "-h", "--version", "-V").contains(argument)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a call reads standard input or writes files, which is not for the engine to do. */
  public static boolean needsOwnProcess(List<String> arguments) {
    return arguments.contains("-")
        || arguments.contains("--fix")
        || arguments.contains("--write-baseline");
  }

  /**
   * Runs the command; prints nothing, and changes no file but with {@code --fix} and {@code
   * --write-baseline}.
   *
   * @param arguments what stands behind {@code lint}
   * @param directory the current directory, absolute
   * @param environment the variables of the process that asks
   * @param standardInput its standard input, which is asked for once at most
   * @param facts what is known of its terminal
   * @param workers how many threads may look at files at the same time
   */
  public static CommandOutcome run(
      List<String> arguments,
      Path directory,
      Map<String, String> environment,
      Supplier<InputStream> standardInput,
      TerminalFacts facts,
      int workers) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    boolean noColour = arguments.contains("--no-color");
    Terminal terminal = Terminal.keeping(facts, environment, noColour, out, err);
    int exit = run(arguments, machine(directory, environment), standardInput, terminal, workers);
    terminal.flush();
    return new CommandOutcome(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Agents go by {@code HOME}, and so do their files. */
  private static Machine machine(Path directory, Map<String, String> environment) {
    String home = environment.getOrDefault("HOME", "");
    return new Machine(
        Path.of(home.startsWith("/") ? home : System.getProperty("user.home")),
        directory.toAbsolutePath().normalize(),
        environment,
        File.separatorChar == '\\');
  }

  private static int run(
      List<String> arguments,
      Machine machine,
      Supplier<InputStream> standardInput,
      Terminal terminal,
      int workers) {
    try {
      if (!arguments.isEmpty() && arguments.getFirst().equals("rules")) {
        return new RulesPage(terminal).print(arguments.subList(1, arguments.size()));
      }
      LintOptions options = LintOptions.of(arguments);
      LintRun run = new LintRun(options, machine, standardInput, workers);
      LintResult result = run.result();
      if (options.writeBaseline()) {
        return written(run.writeBaseline(), result, options, terminal);
      }
      print(result, options, terminal);
      return exit(result, options);
    } catch (CommandFailure e) {
      return e.report(terminal);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      // The engine runs this, too: it must not be taken along.
      StackTraceElement[] trace = e.getStackTrace();
      terminal.error(
          "internal error: " + e,
          trace.length == 0 ? "" : "at " + trace[0],
          "please report this with the command that led to it");
      return ExitCode.INTERNAL;
    }
  }

  private static int written(
      int findings, LintResult result, LintOptions options, Terminal terminal) {
    tell(result.problems(), terminal);
    terminal.line(
        options.baseline()
            + " knows "
            + FindingsText.counted(findings, "finding")
            + " in "
            + FindingsText.counted(result.files().size(), "file")
            + ".");
    return exit(result.problems(), ExitCode.OK);
  }

  private static void tell(List<LintProblem> problems, Terminal terminal) {
    for (LintProblem problem : problems) {
      terminal.error(problem.what(), problem.name(), problem.whatToDo());
    }
  }

  private static void print(LintResult result, LintOptions options, Terminal terminal) {
    tell(result.problems(), terminal);
    if (!result.stale().isEmpty()) {
      terminal.warning(
          "the baseline expects "
              + FindingsText.counted(result.stale().size(), "finding")
              + " that nobody found",
          result.stale().getFirst(),
          "write it anew with --write-baseline");
    }
    switch (options.format()) {
      case TEXT -> new FindingsText(terminal, options).print(result);
      case JSON -> terminal.prettyJson(LintJson.of(result));
      case SARIF -> terminal.prettyJson(new Sarif(version()).of(result));
      case GITHUB -> GithubCommands.of(result).lines().forEach(terminal::line);
    }
  }

  private static String version() {
    String version = LintCommand.class.getPackage().getImplementationVersion();
    return version == null ? "0" : version;
  }

  /** The smallest code that is not 0, since it is the most basic, as for every command. */
  private static int exit(LintResult result, LintOptions options) {
    int counting =
        result.count(Severity.ERROR) + (options.strict() ? result.count(Severity.WARNING) : 0);
    for (LintedFile file : result.files()) {
      LintedFile.Change change = file.change();
      // What is only shown is still to be mended.
      counting += change != null && !change.written() ? 1 : 0;
    }
    int exit = exit(result.problems(), counting > 0 ? ExitCode.FINDINGS : ExitCode.OK);
    return ExitCode.worse(exit, result.malformed() ? ExitCode.UNREADABLE : ExitCode.OK);
  }

  private static int exit(List<LintProblem> problems, int otherwise) {
    int exit = otherwise;
    for (LintProblem problem : problems) {
      exit = ExitCode.worse(exit, problem.exit());
    }
    return exit;
  }
}
