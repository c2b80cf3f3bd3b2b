package dev.belay.cli.policy;

import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.Style;
import dev.belay.cli.terminal.Table;
import dev.belay.cli.terminal.Terminal;
import dev.belay.engine.PolicyReading;
import dev.belay.engine.PolicyScope;
import dev.belay.guard.policy.Layer;
import dev.belay.guard.policy.PolicySource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code belay policy check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Check policy files: the machine's, the user's and the project's, or those that are named.",
      "A named file is read as the user's own."
    },
    footer = {
      "",
      "Exit codes: 0 fine, 2 wrong usage, 3 file not found, 4 a file cannot be used, 10 warnings."
    })
final class PolicyCheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Policy files.")
  private @Nullable List<Path> files;

  @Option(
      names = "--cwd",
      paramLabel = "DIR",
      description = "The directory whose project counts (default: the current one).")
  private Path directory = Path.of("");

  PolicyCheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Path> named = files;
    if (named == null || named.isEmpty()) {
      return layers();
    }
    int worst = ExitCode.OK;
    for (Path file : named) {
      worst = ExitCode.worse(worst, one(file));
    }
    return worst;
  }

  private int one(Path file) {
    try {
      PolicyAtHand found = PolicyAtHand.in(directory, file, System.getenv());
      for (PolicySource source : found.loaded().sources()) {
        if (source.layer() == Layer.USER) {
          terminal.line(file + "   " + source.says());
        }
      }
      return warnings(found.loaded().warnings());
    } catch (CommandFailure e) {
      return e.report(terminal);
    }
  }

  private int layers() {
    PolicyAtHand found;
    try {
      found = PolicyAtHand.in(directory, null, System.getenv());
    } catch (CommandFailure e) {
      return e.report(terminal);
    }
    Table table = Table.of("layer", "file", "state", "says").whole(1);
    Set<Path> used = new LinkedHashSet<>();
    for (PolicySource source : found.loaded().sources()) {
      used.add(source.file());
      table.row(
          source.layer().name().toLowerCase(Locale.ROOT),
          source.file().toString(),
          source.trusted() ? Style.GREEN.of("in force") : Style.GREEN.of("tightens"),
          source.says());
    }
    for (Path file : looked(found)) {
      if (!used.contains(file)) {
        table.row("", file.toString(), Style.DIM.of(Files.notExists(file) ? "none" : "unused"), "");
      }
    }
    table.print(terminal);
    return warnings(found.loaded().warnings());
  }

  private List<Path> looked(PolicyAtHand found) {
    PolicyReading reading = PolicyAtHand.reading();
    List<Path> looked =
        new ArrayList<>(reading.userFiles(new PolicyScope(null, System.getenv(), null)));
    Path project = found.project();
    if (project != null) {
      looked.add(reading.projectFile(project));
    }
    return looked;
  }

  private int warnings(List<String> warnings) {
    for (String warning : warnings) {
      terminal.warning(warning, "", "");
    }
    return warnings.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }
}
