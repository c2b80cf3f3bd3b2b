package dev.belay.lsp;

import dev.belay.lint.Linter;
import dev.belay.lsp.action.CodeActions;
import dev.belay.lsp.diagnostic.Diagnoses;
import dev.belay.lsp.diagnostic.Reports;
import dev.belay.lsp.document.DocumentKinds;
import dev.belay.lsp.document.LiveDocument;
import dev.belay.lsp.document.OpenDocuments;
import dev.belay.lsp.document.Readings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.jspecify.annotations.Nullable;

/** The language server: one for each editor that started it. */
final class BelayLanguageServer implements LanguageServer, LanguageClientAware {
  private static final Duration PAUSE = Duration.ofMillis(150);

  private final String version;
  private final Lifecycle lifecycle;
  private final ServerLog log;
  private final AtomicReference<@Nullable LanguageClient> client = new AtomicReference<>();
  private final AtomicReference<ClientAbilities> abilities =
      new AtomicReference<>(ClientAbilities.NONE);
  private final Readings readings;
  private final Diagnoses diagnoses;
  private final DocumentRequests documentRequests;
  private final WorkspaceEvents workspaceEvents;

  /**
   * @param version Belay's
   * @param kinds tells which host a document is for
   */
  BelayLanguageServer(String version, DocumentKinds kinds, Lifecycle lifecycle, ServerLog log) {
    this.version = version;
    this.log = log;
    this.lifecycle = lifecycle;
    this.readings = new Readings(kinds);
    OpenDocuments documents = new OpenDocuments();
    Reports reports = new Reports(new Linter(), readings);
    this.diagnoses = new Diagnoses(documents, reports, PAUSE, this::publish, log);
    this.documentRequests =
        new DocumentRequests(lifecycle, documents, readings, reports, diagnoses, abilities::get);
    this.workspaceEvents = new WorkspaceEvents(lifecycle, readings, diagnoses);
  }

  @Override
  public void connect(LanguageClient editor) {
    client.set(editor);
    log.connect(editor);
  }

  private void publish(PublishDiagnosticsParams diagnostics) {
    LanguageClient editor = client.get();
    if (editor != null && !abilities.get().pullsAlone()) {
      editor.publishDiagnostics(diagnostics);
    }
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    lifecycle.start();
    ClientAbilities able = ClientAbilities.of(params.getCapabilities());
    abilities.set(able);
    readings.setRoots(roots(params));
    Integer parent = params.getProcessId();
    if (parent != null) {
      // An editor that crashed sends no exit.
      ProcessHandle.of(parent).ifPresentOrElse(this::endWith, lifecycle::end);
    }
    return CompletableFuture.completedFuture(
        new InitializeResult(capabilities(able), new ServerInfo("belay", version)));
  }

  private void endWith(ProcessHandle process) {
    CompletableFuture<Void> unused = process.onExit().thenRun(lifecycle::end);
  }

  private static List<Path> roots(InitializeParams params) {
    List<Path> roots = new ArrayList<>();
    if (params.getWorkspaceFolders() != null) {
      for (WorkspaceFolder folder : params.getWorkspaceFolders()) {
        add(folder.getUri(), roots);
      }
    }
    if (roots.isEmpty()) {
      add(rootUri(params), roots);
    }
    return roots;
  }

  /** Editors that know one folder alone still say it so. */
  @SuppressWarnings("deprecation")
  private static @Nullable String rootUri(InitializeParams params) {
    return params.getRootUri();
  }

  private static void add(@Nullable String uri, List<Path> roots) {
    Path path = uri == null ? null : LiveDocument.path(uri);
    if (path != null) {
      roots.add(path);
    }
  }

  private static ServerCapabilities capabilities(ClientAbilities able) {
    ServerCapabilities capabilities = new ServerCapabilities();
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    capabilities.setTextDocumentSync(sync);
    capabilities.setHoverProvider(true);
    capabilities.setCompletionProvider(
        new CompletionOptions(false, List.of("\"", "|", "$", "{", ".", "[")));
    capabilities.setCodeActionProvider(
        new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActions.FIX_ALL)));
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    capabilities.setWorkspace(new WorkspaceServerCapabilities(folders));
    if (able.pullsAlone()) {
      capabilities.setDiagnosticProvider(new DiagnosticRegistrationOptions(false, false));
    }
    return capabilities;
  }

  @Override
  public void initialized(InitializedParams params) {
    LanguageClient editor = client.get();
    if (lifecycle.isRunning() && editor != null) {
      log.info("belay " + version + " checks hook configuration");
      if (abilities.get().watches()) {
        CompletableFuture<Void> unused = editor.registerCapability(WorkspaceEvents.watched());
      }
    }
  }

  /** Answered on the reading thread, so that the answer is out before an exit is read. */
  @Override
  @SuppressWarnings("NullAway")
  public CompletableFuture<Object> shutdown() {
    lifecycle.shutDown();
    diagnoses.close();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    lifecycle.end();
  }

  /** Ends what runs beside the protocol. */
  void close() {
    diagnoses.close();
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // What there is to trace stands in the editor's own log of messages.
  }

  @Override
  public DocumentRequests getTextDocumentService() {
    return documentRequests;
  }

  @Override
  public WorkspaceEvents getWorkspaceService() {
    return workspaceEvents;
  }
}
