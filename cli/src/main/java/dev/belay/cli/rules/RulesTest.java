package dev.belay.cli.rules;

import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.SafeText;
import dev.belay.cli.terminal.Terminal;
import dev.belay.guard.AnalysedCalls;
import dev.belay.guard.pack.BuiltInPacks;
import dev.belay.guard.pack.ExampleResult;
import dev.belay.guard.pack.PackExamples;
import dev.belay.guard.pack.PackException;
import dev.belay.guard.pack.PackReader;
import dev.belay.guard.pack.PackSummary;
import dev.belay.guard.pack.PackText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code belay rules test}. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = {
      "Try the examples of packs, each with its rule alone.",
      "",
      "Nothing is run: the examples are judged as if an agent had made these calls."
    },
    footer = {
      "",
      "Exit codes: 0 all rules do what their examples say, 2 wrong usage, 3 no such file, 4 a file"
          + " is no pack, 10 a rule does something else.",
      "",
      "Examples:",
      "  belay rules test",
      "  belay rules test ~/.config/belay/packs/team.yml"
    })
public final class RulesTest implements Callable<Integer> {
  private final Terminal terminal;
  private final PackExamples examples = new PackExamples(new AnalysedCalls());
  private int tried;
  private int wrong;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Pack files; the packs that come with Belay when left out.")
  private List<Path> files = new ArrayList<>();

  public RulesTest(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    int exitCode = ExitCode.OK;
    if (files.isEmpty()) {
      Set<String> categories = new LinkedHashSet<>();
      for (PackSummary pack : BuiltInPacks.index()) {
        categories.add(pack.category());
      }
      for (String category : categories) {
        BuiltInPacks.texts(category).forEach(this::tryAll);
      }
    }
    for (Path file : files) {
      try {
        tryAll(read(file));
      } catch (CommandFailure e) {
        exitCode = ExitCode.worse(exitCode, e.report(terminal));
      }
    }
    terminal.line(tried + " examples tried, " + wrong + " wrong.");
    return ExitCode.worse(exitCode, wrong == 0 ? ExitCode.OK : ExitCode.FINDINGS);
  }

  private PackText read(Path file) {
    try {
      return PackReader.read(file.toString(), Files.readString(file));
    } catch (PackException e) {
      throw new CommandFailure(ExitCode.UNREADABLE, e.problems().getFirst(), "", more(e));
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.NOT_FOUND, "the pack cannot be read", file.toString(), "check its path");
    }
  }

  private static String more(PackException e) {
    int others = e.problems().size() - 1;
    return others == 0 ? "" : others + " more in the same file";
  }

  private void tryAll(PackText pack) {
    for (ExampleResult result : examples.results(pack)) {
      tried++;
      if (!result.isRight()) {
        wrong++;
        terminal.line(
            result.rule()
                + (result.stops()
                    ? " lets pass what it should stop: "
                    : " stops what it should let pass: ")
                + SafeText.of(result.example().shown()));
      }
    }
  }
}
