package dev.belay.lsp.diagnostic;

import dev.belay.lint.Finding;
import dev.belay.lint.Severity;
import dev.belay.lsp.document.Lines;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;

/** A finding as the protocol says it. */
public final class DiagnosticForm {
  /** Who says it. */
  public static final String SOURCE = "belay";

  private static final List<String> OUTDATED = List.of("deprecated", "old", "gone", "renamed");
  private static final List<String> NEEDLESS =
      List.of("duplicate", "ignored", "unused", "comment", "empty");

  private DiagnosticForm() {}

  public static Diagnostic of(Finding finding, Lines lines) {
    String advice = finding.advice();
    Diagnostic diagnostic =
        new Diagnostic(
            lines.range(finding.span()),
            advice.isEmpty() ? finding.message() : finding.message() + "; " + advice,
            severity(finding.severity()),
            SOURCE,
            finding.rule());
    List<DiagnosticTag> tags = tags(finding.name());
    if (!tags.isEmpty()) {
      diagnostic.setTags(tags);
    }
    return diagnostic;
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case INFO -> DiagnosticSeverity.Information;
    };
  }

  /** Rules are named by what they find. */
  private static List<DiagnosticTag> tags(String rule) {
    for (String word : rule.split("-", -1)) {
      if (OUTDATED.contains(word)) {
        return List.of(DiagnosticTag.Deprecated);
      }
      if (NEEDLESS.contains(word)) {
        return List.of(DiagnosticTag.Unnecessary);
      }
    }
    return List.of();
  }
}
