package dev.belay.lint.report;

import dev.belay.lint.Finding;
import dev.belay.lint.Fix;
import dev.belay.lint.Severity;
import java.util.List;

/**
 * All that a run of the linter came to.
 *
 * @param files the files that were checked, in the order that they were found
 * @param problems those that could not be
 * @param stale what the baseline expected and nobody found: a line for each
 */
public record LintResult(List<LintedFile> files, List<LintProblem> problems, List<String> stale) {
  public LintResult {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
    stale = List.copyOf(stale);
  }

  /** How many findings there are of a severity. */
  public int count(Severity severity) {
    int count = 0;
    for (LintedFile file : files) {
      count += file.report().count(severity);
    }
    return count;
  }

  /** How many findings have a fix: a safe one, or only others. */
  public int fixable(boolean safe) {
    int count = 0;
    for (LintedFile file : files) {
      for (Finding finding : file.report().findings()) {
        boolean hasSafe = finding.fixes().stream().anyMatch(Fix::safe);
        count += safe == hasSafe && !finding.fixes().isEmpty() ? 1 : 0;
      }
    }
    return count;
  }

  /** Whether a file is not what its format demands. */
  public boolean malformed() {
    return files.stream().anyMatch(file -> file.report().malformed());
  }
}
