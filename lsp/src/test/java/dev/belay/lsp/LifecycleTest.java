package dev.belay.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server begins and ends as the protocol says, whatever the editor does. */
class LifecycleTest {
  private static final HoverParams ANYWHERE =
      new HoverParams(new TextDocumentIdentifier("file:///x.json"), new Position(0, 0));

  @TempDir Path folder;

  @Test
  void saysWhatItCan() {
    try (Editor editor = Editor.on(Editor.start(folder))) {
      InitializeResult result = editor.initialize(folder);

      assertThat(result.getServerInfo().getName()).isEqualTo("belay");
      assertThat(result.getCapabilities().getTextDocumentSync().getRight().getChange())
          .isEqualTo(TextDocumentSyncKind.Incremental);
      assertThat(editor.logMessage().getMessage()).contains("belay test");
      assertThat(editor.shutDown()).isZero();
    }
  }

  @Test
  void exitWithoutShutdownIsAnError() {
    try (Editor editor = Editor.in(folder)) {
      editor.server().exit();

      assertThat(editor.exitCode()).isEqualTo(1);
    }
  }

  @Test
  void nothingIsAnsweredBeforeTheBeginningOrAfterTheEnd() {
    try (Editor editor = Editor.on(Editor.start(folder))) {
      assertThatThrownBy(() -> Editor.get(editor.server().getTextDocumentService().hover(ANYWHERE)))
          .hasStackTraceContaining("not initialized");

      editor.initialize(folder);
      assertThatThrownBy(() -> Editor.get(editor.server().initialize(new InitializeParams())))
          .hasStackTraceContaining("initialized already");

      Editor.get(editor.server().shutdown());
      assertThatThrownBy(() -> Editor.get(editor.server().getTextDocumentService().hover(ANYWHERE)))
          .hasStackTraceContaining("shut down");
      editor.server().exit();
      assertThat(editor.exitCode()).isZero();
    }
  }

  @Test
  void aClosedStreamEndsIt() throws Exception {
    try (Editor editor = Editor.in(folder)) {
      editor.process().getOutputStream().close();

      assertThat(editor.exitCode()).isEqualTo(1);
    }
  }

  @Test
  void theEndOfItsParentEndsIt() throws Exception {
    Process parent = new ProcessBuilder("sleep", "60").start();
    try (Editor editor = Editor.on(Editor.start(folder))) {
      InitializeParams params = new InitializeParams();
      params.setProcessId((int) parent.pid());
      Editor.get(editor.server().initialize(params));

      parent.destroyForcibly();

      assertThat(editor.exitCode()).isEqualTo(1);
    } finally {
      parent.destroyForcibly();
    }
  }

  @Test
  void garbageIsPassedOver() throws Exception {
    Process process = Editor.start(folder);
    try (Editor editor = Editor.on(process)) {
      OutputStream in = process.getOutputStream();
      send(in, "what is this?\r\nGET / HTTP/1.1\r\n\r\n");
      message(in, "{\"jsonrpc\": nonsense");
      message(in, "[[[[");
      message(in, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"no/such\",\"params\":{}}");
      send(in, "Content-Length: 64000000\r\n\r\n");
      byte[] much = new byte[1_000_000];
      for (int i = 0; i < 64; i++) {
        in.write(much);
      }

      assertThat(editor.initialize(folder).getServerInfo().getName()).isEqualTo("belay");
      assertThat(editor.shutDown()).isZero();
    }
  }

  @Test
  void nothingButTheProtocolIsPrinted() throws Exception {
    Process process = Editor.start(folder);
    OutputStream in = process.getOutputStream();
    message(
        in,
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}");
    message(in, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}");
    message(in, "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");

    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    String rest = out;
    List<String> answers = new ArrayList<>();
    while (!rest.isEmpty()) {
      assertThat(rest).startsWith("Content-Length: ");
      int end = rest.indexOf("\r\n\r\n");
      int length = Integer.parseInt(rest.substring("Content-Length: ".length(), end).strip());
      String body = rest.substring(end + 4, end + 4 + length);
      rest = rest.substring(end + 4 + length);
      // The server may say something by itself, in the protocol's words.
      if (body.contains("\"id\":")) {
        answers.add(body);
      }
    }
    assertThat(answers).hasSize(2);
  }

  private static void message(OutputStream in, String json) throws IOException {
    send(in, "Content-Length: " + json.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + json);
  }

  private static void send(OutputStream in, String text) throws IOException {
    in.write(text.getBytes(StandardCharsets.UTF_8));
    in.flush();
  }
}
