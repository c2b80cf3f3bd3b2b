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
import dev.belay.lint.fix.Mended;
import dev.belay.lint.fix.Mending;
import dev.belay.lint.known.Baseline;
import dev.belay.lint.known.Suppressions;
import dev.belay.lint.report.LintProblem;
import dev.belay.lint.report.LintResult;
import dev.belay.lint.report.LintedFile;
import dev.belay.lint.report.SourceLines;
import dev.belay.lint.rule.Rule;
import dev.belay.lint.rule.Rules;
import dev.belay.setup.Machine;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks files as a command line asks for it. For one use. */
final class LintRun {
  /** Fewer files are looked at before a second thread has begun. */
  private static final int MANY = 16;

  /** How often a file may change its owner while it is mended. */
  private static final int OWNERS = 3;

  private final int workers;
  private final LintOptions options;
  private final Machine machine;
  private final Supplier<InputStream> standardInput;
  private final Linter linter;
  private final ConfigKinds kinds;
  private final FileSurroundings surroundings;
  private final @Nullable BaselineFile baseline;
  private final List<LintedFile> files = new ArrayList<>();
  private final List<LintProblem> problems = new ArrayList<>();

  /**
   * @param workers how many threads may look at files at the same time
   */
  LintRun(LintOptions options, Machine machine, Supplier<InputStream> standardInput, int workers) {
    this.workers = workers;
    this.options = options;
    this.machine = machine;
    this.standardInput = standardInput;
    this.linter = new Linter(rules(options));
    this.kinds = new ConfigKinds(machine);
    String named = options.baseline();
    this.baseline = named == null ? null : BaselineFile.of(named, machine, options.writeBaseline());
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
    if (workers > 1 && targets.targets().size() > MANY && !options.fix()) {
      checkSideBySide(targets.targets());
    } else {
      for (LintTargets.Target target : targets.targets()) {
        check(target, () -> look(target));
      }
    }
    return new LintResult(files, problems, baseline == null ? List.of() : baseline.stale());
  }

  /** Writes what was found to the baseline; returns how many findings it knows then. */
  int writeBaseline() {
    return baseline == null ? 0 : baseline.write();
  }

  /**
   * A file, read and checked.
   *
   * @param report what the linter says of it; null where it is to be mended first
   */
  private record Looked(
      String text, ConfigKind kind, Surroundings around, @Nullable FileReport report) {}

  private interface Look {
    @Nullable Looked at() throws InterruptedException, ExecutionException;
  }

  private void checkSideBySide(List<LintTargets.Target> targets) {
    ExecutorService threads = Executors.newFixedThreadPool(workers);
    try {
      Map<LintTargets.Target, Future<@Nullable Looked>> looks = new LinkedHashMap<>();
      for (LintTargets.Target target : targets) {
        looks.put(target, threads.submit(() -> look(target)));
      }
      looks.forEach((target, look) -> check(target, look::get));
    } finally {
      threads.shutdownNow();
    }
  }

  private @Nullable Looked look(LintTargets.Target target) {
    String text =
        target.standardInput()
            ? ConfigReading.of(standardInput.get())
            : ConfigReading.of(target.file());
    ConfigKind kind = kind(target, text);
    if (kind == null) {
      return null;
    }
    Surroundings around = surroundings.of(target.file(), kind);
    FileReport report =
        options.fix() ? null : linter.lint(kind.host(), kind.place(), target.file(), text, around);
    return new Looked(text, kind, around, report);
  }

  private void check(LintTargets.Target target, Look look) {
    try {
      Looked looked = look.at();
      if (looked != null) {
        take(target, looked);
      }
    } catch (CommandFailure e) {
      failed(target, e);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof CommandFailure failure)) {
        throw new IllegalStateException(e.getCause());
      }
      failed(target, failure);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void failed(LintTargets.Target target, CommandFailure failure) {
    problems.add(
        new LintProblem(
            target.name(),
            failure.exitCode(),
            String.valueOf(failure.getMessage()),
            failure.whatToDo()));
  }

  private void take(LintTargets.Target target, Looked looked) {
    FileReport report = looked.report();
    LintedFile.Change change = null;
    if (report == null) {
      Mending mending =
          new Mending(
              linter, options.unsafe(), found -> sift(target.file(), found).report().findings());
      Mended mended = mended(mending, target, looked);
      report = mended.report();
      change = change(target, looked.text(), mended);
    }
    if (baseline != null) {
      baseline.looked(target.file(), told(report));
    }
    Sifted sifted = sift(target.file(), report);
    files.add(
        new LintedFile(
            target.name(),
            looked.kind().place().scope(),
            sifted.report(),
            sifted.suppressed(),
            sifted.known(),
            change));
  }

  /** Mends a file, and again where its content now speaks for another host. */
  private Mended mended(Mending mending, LintTargets.Target target, Looked looked) {
    ConfigKind kind = looked.kind();
    Mended mended = mending.mend(kind, target.file(), looked.text(), looked.around());
    for (int i = 0; i < OWNERS && !mended.mended().isEmpty(); i++) {
      ConfigKind now = kind(target, mended.text());
      if (now == null || now.equals(kind)) {
        break;
      }
      kind = now;
      List<Finding> before = mended.mended();
      Surroundings around = surroundings.of(target.file(), now);
      mended = mending.mend(now, target.file(), mended.text(), around).after(before);
    }
    return mended;
  }

  private LintedFile.@Nullable Change change(
      LintTargets.Target target, String before, Mended mended) {
    String after = mended.text();
    if (after.equals(before)) {
      return null;
    }
    String kept = "";
    if (!options.dryRun()) {
      kept = new Mender(options.directory()).write(target.file(), before, after).toString();
    }
    String diff = String.join("\n", Mender.diff(target.name(), before, after));
    return new LintedFile.Change(mended.mended().size(), diff, kept);
  }

  /** What is left of a file's findings, and where the others went. */
  private record Sifted(FileReport report, int suppressed, int known) {}

  private Sifted sift(Path file, FileReport report) {
    FileReport told = told(report);
    FileReport wanted = filtered(report, new Suppressions(""));
    int suppressed = wanted.findings().size() - told.findings().size();
    if (baseline == null) {
      return new Sifted(told, suppressed, 0);
    }
    Baseline.Judgement judgement = baseline.judge(file, told);
    return new Sifted(with(report, judgement.left()), suppressed, judgement.known());
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

  private FileReport told(FileReport report) {
    return filtered(report, new Suppressions(options.suppression() ? report.text() : ""));
  }

  private FileReport filtered(FileReport report, Suppressions suppressions) {
    SourceLines lines = new SourceLines(report.text());
    List<Finding> left = new ArrayList<>();
    for (Finding finding : report.findings()) {
      boolean wanted = options.only().isEmpty() || options.only().contains(finding.rule());
      int line = lines.place(finding.span().start()).line();
      if (wanted
          && !options.disabled().contains(finding.rule())
          && finding.severity().compareTo(options.least()) <= 0
          && !suppressions.cover(finding.rule(), line)) {
        left.add(finding);
      }
    }
    return with(report, left);
  }

  private static FileReport with(FileReport report, List<Finding> findings) {
    return new FileReport(
        report.path(), report.host(), report.text(), report.malformed(), findings);
  }
}
