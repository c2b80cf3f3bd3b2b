package dev.belay.lsp.action;

import dev.belay.lint.FileReport;
import dev.belay.lint.Finding;
import dev.belay.lint.Fix;
import dev.belay.lsp.diagnostic.Reports;
import dev.belay.lsp.document.HostReading;
import dev.belay.setup.text.TextEdit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that can be put right without asking the author, one thing after another. */
final class SafeFixes {
  /** More findings than this in one file are put right in several goes. */
  private static final int MOST = 200;

  private final Reports reports;
  private final HostReading reading;

  SafeFixes(Reports reports, HostReading reading) {
    this.reports = reports;
    this.reading = reading;
  }

  /** The text with what can be put right; the same text if there is nothing. */
  String of(String text) {
    String now = text;
    FileReport report = reports.lint(reading, now);
    for (int i = 0; i < MOST; i++) {
      String next = next(now, report);
      if (next == null) {
        break;
      }
      FileReport after = reports.lint(reading, next);
      // A fix that brings as much as it takes would never end.
      if (after.findings().size() >= report.findings().size()) {
        break;
      }
      now = next;
      report = after;
    }
    return now;
  }

  private static @Nullable String next(String text, FileReport report) {
    for (Finding finding : report.findings()) {
      for (Fix fix : finding.fixes()) {
        if (fix.safe()) {
          return TextEdit.apply(text, List.of(fix.edit()));
        }
      }
    }
    return null;
  }
}
