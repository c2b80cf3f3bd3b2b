package dev.belay.lint.report;

import static java.util.Objects.requireNonNull;

import dev.belay.lint.FileReport;
import org.jspecify.annotations.Nullable;

/**
 * A file that was checked.
 *
 * @param name the file as the user knows it, from the current directory where it is below
 * @param scope whose sessions it counts for: {@code user}, {@code project}, {@code plugin} ...
 * @param report what is left to say of it
 * @param suppressed how many findings its author suppressed in the file
 * @param known how many the baseline knows
 * @param change what mending did, or would do; null where it does nothing
 */
public record LintedFile(
    String name,
    String scope,
    FileReport report,
    int suppressed,
    int known,
    @Nullable Change change) {
  public LintedFile {
    requireNonNull(name, "name");
    requireNonNull(scope, "scope");
    requireNonNull(report, "report");
  }

  /** How many findings were mended, or would be. */
  public int fixed() {
    return change == null ? 0 : change.findings();
  }

  /**
   * A change of a file.
   *
   * @param findings how many findings go by it
   * @param diff the change as a unified diff
   * @param kept where a copy of the file as it was is kept; empty where the change was only shown
   */
  public record Change(int findings, String diff, String kept) {
    /** Whether the file was written. */
    public boolean written() {
      return !kept.isEmpty();
    }
  }
}
