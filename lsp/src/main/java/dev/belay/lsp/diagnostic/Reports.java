package dev.belay.lsp.diagnostic;

import dev.belay.lint.FileReport;
import dev.belay.lint.Finding;
import dev.belay.lint.Linter;
import dev.belay.lint.find.ConfigKind;
import dev.belay.lint.fix.Mending;
import dev.belay.lint.known.Suppressions;
import dev.belay.lsp.document.HostReading;
import dev.belay.lsp.document.Lines;
import dev.belay.lsp.document.LiveDocument;
import dev.belay.lsp.document.Readings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the linter says of documents; the last word on each is kept. Safe for threads. */
public final class Reports {
  private final Linter linter;
  private final Readings readings;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  /**
   * @param linter checks
   * @param readings how documents are read
   */
  public Reports(Linter linter, Readings readings) {
    this.linter = linter;
    this.readings = readings;
  }

  private record Kept(LiveDocument document, FileReport report) {}

  /** What there is to say of a document; nothing of one that holds no hooks. */
  public FileReport of(LiveDocument document) {
    Kept known = kept.get(document.uri());
    if (known != null
        && known.document().version() == document.version()
        && known.document().text().equals(document.text())) {
      return known.report();
    }
    FileReport report = lint(document);
    kept.put(document.uri(), new Kept(document, report));
    return report;
  }

  private FileReport lint(LiveDocument document) {
    HostReading reading = readings.of(document);
    return reading == null
        ? new FileReport(Path.of(""), "", document.text(), false, List.of())
        : lint(reading, document.text());
  }

  /** What there would be to say of another text in a document's place. */
  public FileReport lint(HostReading reading, String text) {
    return told(
        linter.lint(reading.host(), reading.place(), reading.path(), text, reading.surroundings()));
  }

  /** The text with everything put right that is safe. */
  public String mended(HostReading reading, String text) {
    return new Mending(linter, false, report -> told(report).findings())
        .mend(
            new ConfigKind(reading.host(), reading.place()),
            reading.path(),
            text,
            reading.surroundings())
        .text();
  }

  /** Without what the author has said to be meant so. */
  private static FileReport told(FileReport report) {
    Suppressions suppressions = new Suppressions(report.text());
    List<Finding> left = new ArrayList<>();
    Lines lines = new Lines(report.text());
    for (Finding finding : report.findings()) {
      int line = lines.position(finding.span().start()).getLine() + 1;
      if (!suppressions.cover(finding.rule(), line)) {
        left.add(finding);
      }
    }
    return new FileReport(report.path(), report.host(), report.text(), report.malformed(), left);
  }

  /** Something around a document has changed, or the document is gone. */
  public void forget(String uri) {
    kept.remove(uri);
  }
}
