package dev.belay.lsp;

import dev.belay.lsp.action.CodeActions;
import dev.belay.lsp.completion.Completions;
import dev.belay.lsp.diagnostic.Diagnoses;
import dev.belay.lsp.diagnostic.Reports;
import dev.belay.lsp.document.HostReading;
import dev.belay.lsp.document.LiveDocument;
import dev.belay.lsp.document.OpenDocuments;
import dev.belay.lsp.document.Readings;
import dev.belay.lsp.hover.Hovers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

/** What the editor asks and tells about documents. */
final class DocumentRequests implements TextDocumentService {
  private final Lifecycle lifecycle;
  private final OpenDocuments documents;
  private final Readings readings;
  private final Reports reports;
  private final Diagnoses diagnoses;
  private final Supplier<ClientAbilities> abilities;

  DocumentRequests(
      Lifecycle lifecycle,
      OpenDocuments documents,
      Readings readings,
      Reports reports,
      Diagnoses diagnoses,
      Supplier<ClientAbilities> abilities) {
    this.lifecycle = lifecycle;
    this.documents = documents;
    this.readings = readings;
    this.reports = reports;
    this.diagnoses = diagnoses;
    this.abilities = abilities;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    if (lifecycle.isRunning()) {
      TextDocumentItem item = params.getTextDocument();
      documents.open(new LiveDocument(item.getUri(), item.getVersion(), item.getText()));
      diagnoses.now(item.getUri());
    }
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    if (lifecycle.isRunning()) {
      VersionedTextDocumentIdentifier document = params.getTextDocument();
      Integer version = document.getVersion();
      documents.change(
          document.getUri(), version == null ? 0 : version, params.getContentChanges());
      diagnoses.soon(document.getUri());
    }
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    if (lifecycle.isRunning()) {
      diagnoses.everything();
    }
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    if (lifecycle.isRunning()) {
      documents.close(params.getTextDocument().getUri());
      diagnoses.closed(params.getTextDocument().getUri());
    }
  }

  @Override
  public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
    return of(
        params.getTextDocument(),
        document ->
            new DocumentDiagnosticReport(
                new RelatedFullDocumentDiagnosticReport(
                    document == null ? List.of() : diagnoses.of(document))));
  }

  /** The protocol's word for nothing to show is null. */
  @Override
  @SuppressWarnings("NullAway")
  public CompletableFuture<Hover> hover(HoverParams params) {
    return of(
        params.getTextDocument(),
        document -> {
          HostReading reading = document == null ? null : readings.of(document);
          return document == null || reading == null
              ? null
              : Hovers.at(
                  document,
                  reading,
                  document.lines().offset(params.getPosition()),
                  abilities.get().markdownHover());
        });
  }

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    return of(
        params.getTextDocument(),
        document -> {
          HostReading reading = document == null ? null : readings.of(document);
          return Either.forLeft(
              document == null || reading == null
                  ? List.of()
                  : Completions.at(
                      document,
                      reading,
                      document.lines().offset(params.getPosition()),
                      abilities.get()));
        });
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return of(
        params.getTextDocument(),
        document -> {
          HostReading reading = document == null ? null : readings.of(document);
          return document == null || reading == null || !abilities.get().actions()
              ? List.of()
              : new CodeActions(document, reading, reports, abilities.get())
                  .in(params.getRange(), params.getContext().getOnly());
        });
  }

  /** Answers from the document as it stands now, whatever changes meanwhile. */
  private <T> CompletableFuture<T> of(
      TextDocumentIdentifier identifier, Function<@Nullable LiveDocument, T> answer) {
    lifecycle.requireRunning();
    LiveDocument document = documents.find(identifier.getUri());
    return CompletableFutures.computeAsync(
        cancelled -> {
          cancelled.checkCanceled();
          T result = answer.apply(document);
          cancelled.checkCanceled();
          return result;
        });
  }
}
