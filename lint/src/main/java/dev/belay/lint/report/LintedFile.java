package dev.belay.lint.report;

import static java.util.Objects.requireNonNull;

import dev.belay.lint.FileReport;

/**
 * A file that was checked.
 *
 * @param name the file as the user knows it, from the current directory where it is below
 * @param scope whose sessions it counts for: {@code user}, {@code project}, {@code plugin} ...
 * @param report what is left to say of it
 * @param suppressed how many findings its author suppressed in the file
 * @param known how many the baseline knows
 * @param fixed how many findings were mended
 */
public record LintedFile(
    String name, String scope, FileReport report, int suppressed, int known, int fixed) {
  public LintedFile {
    requireNonNull(name, "name");
    requireNonNull(scope, "scope");
    requireNonNull(report, "report");
  }
}
