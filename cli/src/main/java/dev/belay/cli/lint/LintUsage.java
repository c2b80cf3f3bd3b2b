package dev.belay.cli.lint;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The documentation of {@code belay lint}, which is dispatched before the option parser is loaded.
 * It comes here only to show its help; {@link LintOptions} reads the command line.
 */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    description = {
      "Check hook configuration: of every agent, against what the agents really read.",
      "",
      "A typo in such a file means that a hook is silently off. Without PATH, everything that counts here is checked: the project's"
          + " files from the current folder up, your own, those of the machine and of installed plugins. `belay lint rules` lists what is"
          + " checked, `belay lint rules BLY-C20` explains a rule."
    },
    footer = {
      "",
      "Exit codes: 0 clean, 2 wrong usage, 3 no such file, 4 a file is malformed or not recognised, 10 errors (with --strict: or"
          + " warnings). Of several the smallest counts.",
      "",
      "Examples:",
      "  belay lint",
      "  belay lint .claude/settings.json --strict",
      "  belay lint --fix --dry-run .           show what would be mended below this folder",
      "  belay lint --format github .           in a GitHub workflow",
      "  belay lint - --host codex < hooks.json"
    })
@SuppressWarnings("UnusedVariable")
public final class LintUsage implements Callable<Integer> {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files, folders to look through, or - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "The agent whose the files are; recognised when left out.")
  private @Nullable String host;

  @Option(
      names = "--host-version",
      paramLabel = "VERSION",
      description = "The agent's version to judge for; the newest known when left out.")
  private @Nullable String hostVersion;

  @Option(
      names = "--stdin-name",
      paramLabel = "FILE",
      description = "The file that standard input stands for.")
  private @Nullable String stdinName;

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif|github",
      description = "How findings are told; text when left out.")
  private @Nullable String format;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Option(names = "--strict", description = "Warnings count as errors.")
  private boolean strict;

  @Option(
      names = "--min-severity",
      paramLabel = "error|warning|info",
      description = "Tell nothing milder; info when left out.")
  private @Nullable String least;

  @Option(
      names = "--only",
      paramLabel = "RULE,...",
      description = "These rules alone, by id or name.")
  private @Nullable String only;

  @Option(names = "--disable", paramLabel = "RULE,...", description = "All rules but these.")
  private @Nullable String disable;

  @Option(names = "--fix", description = "Mend what can be mended without changing its meaning.")
  private boolean fix;

  @Option(
      names = "--unsafe",
      description = "With --fix: make the changes that need a second look, too.")
  private boolean unsafe;

  @Option(
      names = {"--dry-run", "--diff"},
      description = "With --fix: show the changes and write nothing.")
  private boolean dryRun;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Pass over the findings that this file knows.")
  private @Nullable String baseline;

  @Option(
      names = "--write-baseline",
      description = "Write the findings of now to the baseline, to be passed over from then on.")
  private boolean writeBaseline;

  @Option(
      names = "--no-suppression",
      description = "Tell findings that comments in the files suppress, too.")
  private boolean noSuppression;

  @Option(
      names = "--no-disk",
      description = "Look at the files alone, not at the scripts that they name.")
  private boolean noDisk;

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "Keep the copies of mended files below DIR; in the usual place when left out.")
  private @Nullable String directory;

  @Option(
      names = "--no-engine",
      description = "Check in a process of its own, even where the resident engine could answer.")
  private boolean noEngine;

  @Option(
      names = "--compat",
      paramLabel = "claude-mods",
      description =
          "Do exactly what the published claude-mods linter does, for pipelines that use it.")
  private @Nullable String compat;

  @Override
  public Integer call() {
    throw new IllegalStateException("lint is dispatched before the option parser");
  }
}
