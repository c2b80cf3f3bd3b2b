package dev.belay.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.lsp.document.Lines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogManager;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKindCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor: the client's side of the protocol, driving the server's real process. */
final class Editor implements LanguageClient, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Process process;
  private final LanguageServer server;
  private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
  private final BlockingQueue<RegistrationParams> registered = new LinkedBlockingQueue<>();
  private final BlockingQueue<MessageParams> logged = new LinkedBlockingQueue<>();
  private final Map<String, Integer> versions = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  private Editor(Process process) {
    // The library logs what the server's end does to its streams.
    LogManager.getLogManager().reset();
    this.process = process;
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(this, process.getInputStream(), process.getOutputStream());
    launcher.startListening();
    this.server = launcher.getRemoteProxy();
  }

  /** Starts the server's process, with a home of its own. */
  static Process start(Path home) {
    try {
      return new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:TieredStopAtLevel=1",
              "-Duser.home=" + home,
              "-cp",
              System.getProperty("java.class.path"),
              "dev.belay.lsp.ServerMain")
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An editor with a folder open, after the first words with its server. */
  static Editor in(Path folder) {
    Editor editor = new Editor(start(folder.resolve("home")));
    editor.initialize(folder);
    return editor;
  }

  static Editor on(Process process) {
    return new Editor(process);
  }

  InitializeResult initialize(Path folder) {
    InitializeParams params = new InitializeParams();
    params.setProcessId((int) ProcessHandle.current().pid());
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "test")));
    params.setCapabilities(capabilities());
    InitializeResult result = get(server.initialize(params));
    server.initialized(new InitializedParams());
    return result;
  }

  private static ClientCapabilities capabilities() {
    TextDocumentClientCapabilities document = new TextDocumentClientCapabilities();
    document.setPublishDiagnostics(new PublishDiagnosticsCapabilities());
    document.setHover(new HoverCapabilities(List.of("markdown", "plaintext"), false));
    CompletionItemCapabilities item = new CompletionItemCapabilities(true);
    item.setDocumentationFormat(List.of("markdown"));
    document.setCompletion(new CompletionCapabilities(item));
    document.setCodeAction(
        new CodeActionCapabilities(
            new CodeActionLiteralSupportCapabilities(
                new CodeActionKindCapabilities(List.of("quickfix", "source.fixAll"))),
            false));
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    WorkspaceEditCapabilities edit = new WorkspaceEditCapabilities();
    edit.setDocumentChanges(true);
    workspace.setWorkspaceEdit(edit);
    workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
    return new ClientCapabilities(workspace, document, null);
  }

  LanguageServer server() {
    return server;
  }

  Process process() {
    return process;
  }

  /** Opens a document that need not be saved; returns what the server says of it. */
  List<Diagnostic> open(Path file, String text) {
    String uri = file.toUri().toString();
    versions.put(uri, 1);
    texts.put(uri, text);
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "jsonc", 1, text)));
    return diagnostics(file);
  }

  /** Replaces a stretch of a document. */
  void replace(Path file, Range range, String by) {
    String uri = file.toUri().toString();
    String before = texts.getOrDefault(uri, "");
    Lines lines = new Lines(before);
    texts.put(
        uri,
        before.substring(0, lines.offset(range.getStart()))
            + by
            + before.substring(lines.offset(range.getEnd())));
    int version = versions.merge(uri, 1, Integer::sum);
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version),
                List.of(new TextDocumentContentChangeEvent(range, by))));
  }

  /** Does what a code action says to a document. */
  void apply(Path file, WorkspaceEdit edit) {
    List<TextEdit> edits = new ArrayList<>();
    for (Either<TextDocumentEdit, ?> change : edit.getDocumentChanges()) {
      TextDocumentEdit document = change.getLeft();
      assertThat(document.getTextDocument().getUri()).isEqualTo(file.toUri().toString());
      assertThat(document.getTextDocument().getVersion())
          .isEqualTo(versions.get(file.toUri().toString()));
      document.getEdits().forEach(each -> edits.add(each.getLeft()));
    }
    assertThat(edits).hasSize(1);
    replace(file, edits.getFirst().getRange(), edits.getFirst().getNewText());
  }

  String text(Path file) {
    return texts.getOrDefault(file.toUri().toString(), "");
  }

  void close(Path file) {
    server
        .getTextDocumentService()
        .didClose(
            new DidCloseTextDocumentParams(new TextDocumentIdentifier(file.toUri().toString())));
  }

  /** The next that the server says of a document, of the version that it has now. */
  List<Diagnostic> diagnostics(Path file) {
    String uri = file.toUri().toString();
    while (true) {
      PublishDiagnosticsParams next = next(published);
      boolean current = next.getVersion() == null || next.getVersion().equals(versions.get(uri));
      if (next.getUri().equals(uri) && current) {
        return next.getDiagnostics();
      }
    }
  }

  /** What is shown where the text has this mark, which is not in the document. */
  Hover hover(Path file, int offset) {
    return get(
        server
            .getTextDocumentService()
            .hover(new HoverParams(identifier(file), position(file, offset))));
  }

  List<CompletionItem> complete(Path file, int offset) {
    Either<List<CompletionItem>, CompletionList> items =
        get(
            server
                .getTextDocumentService()
                .completion(new CompletionParams(identifier(file), position(file, offset))));
    return items.isLeft() ? items.getLeft() : items.getRight().getItems();
  }

  List<CodeAction> actions(Path file, Range range, String... only) {
    CodeActionContext context = new CodeActionContext(List.of());
    if (only.length > 0) {
      context.setOnly(List.of(only));
    }
    List<Either<Command, CodeAction>> actions =
        get(
            server
                .getTextDocumentService()
                .codeAction(new CodeActionParams(identifier(file), range, context)));
    return actions.stream().map(Either::getRight).toList();
  }

  Range all(Path file) {
    return new Range(new Position(0, 0), position(file, text(file).length()));
  }

  Position position(Path file, int offset) {
    return new Lines(text(file)).position(offset);
  }

  private static TextDocumentIdentifier identifier(Path file) {
    return new TextDocumentIdentifier(file.toUri().toString());
  }

  RegistrationParams registration() {
    return next(registered);
  }

  MessageParams logMessage() {
    return next(logged);
  }

  /** The answer to a request. */
  static <T> T get(CompletableFuture<T> answer) {
    try {
      return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError("no answer", e);
    }
  }

  private static <T> T next(BlockingQueue<T> queue) {
    try {
      T next = queue.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      assertThat(next).as("a message of the server").isNotNull();
      return next;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Ends the server as the protocol says; returns its exit code. */
  int shutDown() {
    get(server.shutdown());
    server.exit();
    return exitCode();
  }

  int exitCode() {
    try {
      assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  static Path file(Path folder, String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    published.add(diagnostics);
  }

  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams params) {
    registered.add(params);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void logMessage(MessageParams message) {
    logged.add(message);
  }

  @Override
  public void showMessage(MessageParams message) {}

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void telemetryEvent(Object object) {}
}
