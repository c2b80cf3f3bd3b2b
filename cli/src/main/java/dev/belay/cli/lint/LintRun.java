package dev.belay.cli.lint;

import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.lint.FileReport;
import dev.belay.lint.Finding;
import dev.belay.lint.Linter;
import dev.belay.lint.Surroundings;
import dev.belay.lint.find.ConfigKind;
import dev.belay.lint.find.ConfigKinds;
import dev.belay.lint.find.FileSurroundings;
import dev.belay.lint.report.LintProblem;
import dev.belay.lint.report.LintResult;
import dev.belay.lint.report.LintedFile;
import dev.belay.lint.rule.Rule;
import dev.belay.lint.rule.Rules;
import dev.belay.setup.Machine;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks files as a command line asks for it. For one use. */
final class LintRun {
  private final LintOptions options;
  private final Machine machine;
  private final Supplier<InputStream> standardInput;
  private final Linter linter;
  private final ConfigKinds kinds;
  private final FileSurroundings surroundings;
  private final List<LintedFile> files = new ArrayList<>();
  private final List<LintProblem> problems = new ArrayList<>();

  LintRun(LintOptions options, Machine machine, Supplier<InputStream> standardInput) {
    this.options = options;
    this.machine = machine;
    this.standardInput = standardInput;
    this.linter = new Linter(rules(options));
    this.kinds = new ConfigKinds(machine);
    this.surroundings = new FileSurroundings(machine, options.hostVersion(), options.disk());
  }

  private static List<Rule> rules(LintOptions options) {
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      String id = rule.card().id();
      boolean wanted = options.only().isEmpty() || options.only().contains(id);
      if (wanted && !options.disabled().contains(id)) {
        rules.add(rule);
      }
    }
    return rules;
  }

  LintResult result() {
    LintTargets targets = new LintTargets(machine, options);
    problems.addAll(targets.problems());
    for (LintTargets.Target target : targets.targets()) {
      try {
        check(target);
      } catch (CommandFailure e) {
        problems.add(
            new LintProblem(
                target.name(), e.exitCode(), String.valueOf(e.getMessage()), e.whatToDo()));
      }
    }
    return new LintResult(files, problems, List.of());
  }

  private void check(LintTargets.Target target) {
    String text =
        target.standardInput()
            ? ConfigReading.of(standardInput.get())
            : ConfigReading.of(target.file());
    ConfigKind kind = kind(target, text);
    if (kind == null) {
      return;
    }
    Surroundings around = surroundings.of(target.file(), kind);
    FileReport report =
        linter.lint(kind.host(), kind.place(), target.file(), text, around);
    files.add(
        new LintedFile(target.name(), kind.place().scope(), filtered(report), 0, 0, 0));
  }

  private @Nullable ConfigKind kind(LintTargets.Target target, String text) {
    List<ConfigKind> told = kinds.recognise(target.file(), text, options.host());
    if (!told.isEmpty()) {
      ConfigKind kind = told.getFirst();
      // A folder of agents holds other documents, too.
      boolean silent = kind.place().format().equals("yaml") && !text.contains("hooks:");
      return silent && !target.named() ? null : kind;
    }
    if (target.named()) {
      throw new CommandFailure(
          ExitCode.UNREADABLE,
          "not recognised as the configuration of any agent",
          "",
          "name the agent: --host claude-code; belay contract list shows all");
    }
    return null;
  }

  private FileReport filtered(FileReport report) {
    List<Finding> left = new ArrayList<>();
    for (Finding finding : report.findings()) {
      boolean wanted = options.only().isEmpty() || options.only().contains(finding.rule());
      if (wanted
          && !options.disabled().contains(finding.rule())
          && finding.severity().compareTo(options.least()) <= 0) {
        left.add(finding);
      }
    }
    return new FileReport(
        report.path(), report.host(), report.text(), report.malformed(), left);
  }
}
