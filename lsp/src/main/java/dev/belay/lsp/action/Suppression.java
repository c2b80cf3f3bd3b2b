package dev.belay.lsp.action;

import dev.belay.lint.Finding;
import dev.belay.lsp.document.HostReading;
import dev.belay.lsp.document.LiveDocument;
import dev.belay.setup.text.TextEdit;
import org.jspecify.annotations.Nullable;

/** A comment that has the linter say no more of a line. */
final class Suppression {
  private static final String WORDS = "belay-ignore-next-line ";

  private Suppression() {}

  /** The comment's line; null where the file cannot have comments. */
  static @Nullable TextEdit of(LiveDocument document, HostReading reading, Finding finding) {
    String mark =
        switch (reading.place().format()) {
          case "toml", "yaml" -> "# ";
          case "jsonc" -> "// ";
          case "json" -> reading.host().setup().takes().contains("comment") ? "// " : "";
          default -> "";
        };
    if (mark.isEmpty()) {
      return null;
    }
    String text = document.text();
    int line = document.lines().lineStart(finding.span().start());
    int written = line;
    while (written < text.length()
        && (text.charAt(written) == ' ' || text.charAt(written) == '\t')) {
      written++;
    }
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    return TextEdit.insert(
        line, text.substring(line, written) + mark + WORDS + finding.rule() + end);
  }
}
