package dev.belay.lsp.action;

import dev.belay.lint.FileReport;
import dev.belay.lint.Finding;
import dev.belay.lint.Fix;
import dev.belay.lsp.ClientAbilities;
import dev.belay.lsp.diagnostic.DiagnosticForm;
import dev.belay.lsp.diagnostic.Reports;
import dev.belay.lsp.document.HostReading;
import dev.belay.lsp.document.LiveDocument;
import dev.belay.setup.text.TextEdit;
import dev.belay.setup.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** What can be done about the findings of a document. */
public final class CodeActions {
  /** Everything that is safe, at once: editors do it on saving, when they are told to. */
  public static final String FIX_ALL = CodeActionKind.SourceFixAll + ".belay";

  private final LiveDocument document;
  private final HostReading reading;
  private final Reports reports;
  private final ClientAbilities editor;

  public CodeActions(
      LiveDocument document, HostReading reading, Reports reports, ClientAbilities editor) {
    this.document = document;
    this.reading = reading;
    this.reports = reports;
    this.editor = editor;
  }

  /**
   * The actions for a stretch of the document.
   *
   * @param kinds the kinds that the editor wants; null for all
   */
  public List<Either<Command, CodeAction>> in(Range range, @Nullable List<String> kinds) {
    List<CodeAction> actions = new ArrayList<>();
    FileReport report = reports.of(document);
    if (isWanted(CodeActionKind.QuickFix, kinds)) {
      TextSpan span = document.lines().span(range);
      for (Finding finding : report.findings()) {
        if (finding.span().start() <= span.end() && span.start() <= finding.span().end()) {
          quickFixes(finding, actions);
        }
      }
    }
    if (isWanted(FIX_ALL, kinds) && hasSafeFix(report)) {
      String fixed = reports.mended(reading, document.text());
      if (!fixed.equals(document.text())) {
        TextEdit edit = TextEdit.between(document.text(), fixed);
        actions.add(action("Put right all that is safe", FIX_ALL, edit));
      }
    }
    return actions.stream().map(Either::<Command, CodeAction>forRight).toList();
  }

  /** A kind is wanted with all that stand below it. */
  private static boolean isWanted(String kind, @Nullable List<String> wanted) {
    return wanted == null
        || wanted.stream().anyMatch(each -> kind.equals(each) || kind.startsWith(each + "."));
  }

  private static boolean hasSafeFix(FileReport report) {
    return report.findings().stream()
        .flatMap(finding -> finding.fixes().stream())
        .anyMatch(Fix::safe);
  }

  private void quickFixes(Finding finding, List<CodeAction> actions) {
    boolean preferred = false;
    List<Fix> fixes = new ArrayList<>(finding.fixes());
    fixes.sort((one, other) -> Boolean.compare(other.safe(), one.safe()));
    for (Fix fix : fixes) {
      CodeAction action = action(title(fix.title()), CodeActionKind.QuickFix, fix.edit());
      action.setDiagnostics(List.of(DiagnosticForm.of(finding, document.lines())));
      if (fix.safe() && !preferred) {
        action.setIsPreferred(true);
        preferred = true;
      }
      actions.add(action);
    }
    TextEdit comment = Suppression.of(document, reading, finding);
    if (comment != null && silences(comment, finding)) {
      CodeAction action =
          action("Ignore " + finding.rule() + " here", CodeActionKind.QuickFix, comment);
      action.setDiagnostics(List.of(DiagnosticForm.of(finding, document.lines())));
      actions.add(action);
    }
  }

  /** Whether the linter then says one thing less. */
  private boolean silences(TextEdit comment, Finding finding) {
    String after = TextEdit.apply(document.text(), List.of(comment));
    FileReport report = reports.lint(reading, after);
    return count(report, finding.rule()) < count(reports.of(document), finding.rule());
  }

  private static long count(FileReport report, String rule) {
    return report.findings().stream().filter(finding -> finding.rule().equals(rule)).count();
  }

  private static String title(String title) {
    return title.isEmpty() ? title : Character.toUpperCase(title.charAt(0)) + title.substring(1);
  }

  private CodeAction action(String title, String kind, TextEdit edit) {
    CodeAction action = new CodeAction(title);
    action.setKind(kind);
    org.eclipse.lsp4j.TextEdit change =
        new org.eclipse.lsp4j.TextEdit(
            document.lines().range(new TextSpan(edit.start(), edit.end())), edit.replacement());
    if (editor.versionedEdits()) {
      VersionedTextDocumentIdentifier same =
          new VersionedTextDocumentIdentifier(document.uri(), document.version());
      TextDocumentEdit edits = new TextDocumentEdit(same, List.of(Either.forLeft(change)));
      action.setEdit(new WorkspaceEdit(List.of(Either.forLeft(edits))));
    } else {
      action.setEdit(new WorkspaceEdit(Map.of(document.uri(), List.of(change))));
    }
    return action;
  }
}
