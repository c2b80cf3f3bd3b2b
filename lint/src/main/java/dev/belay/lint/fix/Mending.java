package dev.belay.lint.fix;

import dev.belay.lint.FileReport;
import dev.belay.lint.Finding;
import dev.belay.lint.Fix;
import dev.belay.lint.Linter;
import dev.belay.lint.Severity;
import dev.belay.lint.Surroundings;
import dev.belay.lint.find.ConfigKind;
import dev.belay.setup.text.TextEdit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Applies fixes one after another, and checks the file again after each: what it says of the text
 * afterwards is true of it. A change that would break the file, make more errors, or leave its
 * finding where it is, is not made. Safe for threads.
 */
public final class Mending {
  private static final int MOST = 2_000;
  private static final int PASSES = 10;

  private final Linter linter;
  private final boolean unsafe;
  private final Function<FileReport, List<Finding>> wanted;

  /**
   * @param linter with the rules that count
   * @param unsafe whether changes that the author should look at are made, too
   * @param wanted those of a file's findings that are to be mended
   */
  public Mending(Linter linter, boolean unsafe, Function<FileReport, List<Finding>> wanted) {
    this.linter = linter;
    this.unsafe = unsafe;
    this.wanted = wanted;
  }

  /** What becomes of a text. */
  public Mended mend(ConfigKind kind, Path path, String text, Surroundings surroundings) {
    List<Finding> mended = new ArrayList<>();
    Mended pass = pass(kind, path, text, surroundings);
    for (int i = 0; i < PASSES && !pass.mended().isEmpty(); i++) {
      mended.addAll(pass.mended());
      // What was in the way of others may be gone: a second run must find nothing to do.
      pass = pass(kind, path, pass.report().text(), surroundings);
    }
    return new Mended(pass.report(), mended);
  }

  private Mended pass(ConfigKind kind, Path path, String text, Surroundings surroundings) {
    FileReport report = linter.lint(kind.host(), kind.place(), path, text, surroundings);
    List<Finding> mended = new ArrayList<>();
    Set<String> refused = new HashSet<>();
    Set<String> seen = new HashSet<>(Set.of(text));
    FileReport best = report;
    List<Finding> bestMended = List.of();
    int mendedBefore = 0;
    for (int i = 0; i < MOST; i++) {
      Finding finding = next(report, refused);
      if (finding == null && mended.size() > mendedBefore) {
        // What was refused then may be right by now.
        mendedBefore = mended.size();
        refused.clear();
        finding = next(report, refused);
      }
      Fix fix = finding == null ? null : fix(finding);
      if (finding == null || fix == null) {
        break;
      }
      String after = TextEdit.apply(report.text(), List.of(fix.edit()));
      FileReport then = linter.lint(kind.host(), kind.place(), path, after, surroundings);
      if (isBetter(report, then, finding) && seen.add(after)) {
        mended.add(finding);
        report = then;
        if (isCleaner(best, report)) {
          // A change may first bring others to light, which the next ones mend.
          best = report;
          bestMended = List.copyOf(mended);
        }
      } else {
        refused.add(key(finding));
      }
    }
    return new Mended(best, bestMended);
  }

  private @Nullable Finding next(FileReport report, Set<String> refused) {
    for (Finding finding : wanted.apply(report)) {
      if (fix(finding) != null && !refused.contains(key(finding))) {
        return finding;
      }
    }
    return null;
  }

  private @Nullable Fix fix(Finding finding) {
    for (Fix fix : finding.fixes()) {
      if (fix.safe()) {
        return fix;
      }
    }
    return unsafe && !finding.fixes().isEmpty() ? finding.fixes().getFirst() : null;
  }

  private static boolean isBetter(FileReport before, FileReport after, Finding mended) {
    return !after.malformed()
        && after.count(Severity.ERROR) <= before.count(Severity.ERROR)
        && times(after, mended) < times(before, mended);
  }

  private static boolean isCleaner(FileReport before, FileReport after) {
    for (Severity severity : Severity.values()) {
      int fewer = before.count(severity) - after.count(severity);
      if (fewer != 0) {
        return fewer > 0;
      }
    }
    return false;
  }

  private static int times(FileReport report, Finding finding) {
    int times = 0;
    for (Finding other : report.findings()) {
      times += key(other).equals(key(finding)) ? 1 : 0;
    }
    return times;
  }

  private static String key(Finding finding) {
    return String.join("\n", finding.rule(), finding.pointer(), finding.message());
  }
}
