package dev.belay.lsp.diagnostic;

import dev.belay.lint.Finding;
import dev.belay.lsp.ServerLog;
import dev.belay.lsp.document.LiveDocument;
import dev.belay.lsp.document.OpenDocuments;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/**
 * Checks documents on a thread of its own and tells the editor; of changes that follow closely, the
 * last alone. Safe for threads.
 */
public final class Diagnoses implements AutoCloseable {
  private final OpenDocuments documents;
  private final Reports reports;
  private final Duration pause;
  private final Consumer<PublishDiagnosticsParams> editor;
  private final ServerLog log;
  private final Map<String, Future<?>> waiting = new ConcurrentHashMap<>();
  private final ScheduledThreadPoolExecutor thread;

  /**
   * @param pause how long a document must rest before it is checked
   * @param editor is told
   */
  public Diagnoses(
      OpenDocuments documents,
      Reports reports,
      Duration pause,
      Consumer<PublishDiagnosticsParams> editor,
      ServerLog log) {
    this.documents = documents;
    this.reports = reports;
    this.pause = pause;
    this.editor = editor;
    this.log = log;
    this.thread =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("belay-lint").factory());
    this.thread.setRemoveOnCancelPolicy(true);
    this.thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /** Checks a document at once. */
  public void now(String uri) {
    schedule(uri, 0);
  }

  /** Checks a document when it has rested. */
  public void soon(String uri) {
    schedule(uri, pause.toMillis());
  }

  /** Checks all open documents anew: something around them has changed. */
  public void everything() {
    for (LiveDocument document : documents.all()) {
      reports.forget(document.uri());
      soon(document.uri());
    }
  }

  /** A document is closed: nothing is shown of it any more. */
  public void closed(String uri) {
    Future<?> check = waiting.remove(uri);
    if (check != null) {
      check.cancel(false);
    }
    reports.forget(uri);
    schedule(uri, 0);
  }

  /** What the editor is told of a document. */
  public List<Diagnostic> of(LiveDocument document) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Finding finding : reports.of(document).findings()) {
      diagnostics.add(DiagnosticForm.of(finding, document.lines()));
    }
    return diagnostics;
  }

  private void schedule(String uri, long millis) {
    if (thread.isShutdown()) {
      return;
    }
    Future<?> before =
        waiting.put(uri, thread.schedule(() -> check(uri), millis, TimeUnit.MILLISECONDS));
    if (before != null) {
      before.cancel(false);
    }
  }

  private void check(String uri) {
    LiveDocument document = documents.find(uri);
    if (document == null) {
      editor.accept(new PublishDiagnosticsParams(uri, List.of()));
      return;
    }
    List<Diagnostic> diagnostics;
    try {
      if (document.isTooLong()) {
        log.warning(uri + " is longer than 4 MB and is not checked");
      }
      diagnostics = of(document);
    } catch (RuntimeException | StackOverflowError e) {
      // A fault of ours in one document must not end the checking of all others.
      log.error("internal error, while checking " + uri, e);
      diagnostics = List.of();
    }
    LiveDocument now = documents.find(uri);
    if (now != null && now.version() == document.version()) {
      editor.accept(new PublishDiagnosticsParams(uri, diagnostics, document.version()));
    }
  }

  /** Ends the checking; what is being told to the editor is told to its end. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(1, TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
