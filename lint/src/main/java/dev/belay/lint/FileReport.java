package dev.belay.lint;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;

/**
 * What the linter has to say of a file.
 *
 * @param path the file
 * @param host the id of the host that it was read for
 * @param text its text, which the findings' places refer to
 * @param malformed whether it is not what its format demands, so that little could be checked
 * @param findings what was found, in the order of the text
 */
public record FileReport(
    Path path, String host, String text, boolean malformed, List<Finding> findings) {
  public FileReport {
    requireNonNull(path, "path");
    requireNonNull(host, "host");
    requireNonNull(text, "text");
    findings = List.copyOf(findings);
  }

  /** How many findings there are of a severity. */
  public int count(Severity severity) {
    int count = 0;
    for (Finding finding : findings) {
      count += finding.severity() == severity ? 1 : 0;
    }
    return count;
  }
}
