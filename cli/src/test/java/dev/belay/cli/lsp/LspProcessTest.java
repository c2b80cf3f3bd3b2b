package dev.belay.cli.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.cli.Belay;
import dev.belay.contract.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code belay lsp} as editors start it. */
@Timeout(60)
class LspProcessTest {
  @TempDir Path folder;

  @Test
  void checksAFileThatWasNeverSaved() throws Exception {
    Process process = start("lsp");
    OutputStream in = process.getOutputStream();
    send(
        in,
        """
        {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}
        """);
    JsonObject answer = receive(process.getInputStream());
    assertThat(answer.toString()).contains("\"serverInfo\":{\"name\":\"belay\"");

    send(in, "{\"jsonrpc\":\"2.0\",\"method\":\"initialized\",\"params\":{}}");
    String uri = folder.resolve(".claude/settings.json").toUri().toString();
    send(
        in,
        """
        {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":
        {"uri":"%s","languageId":"json","version":1,"text":"{\\"hooks\\": {\\"PreToolUze\\": []}}"}}}
        """
            .formatted(uri));
    JsonObject told = receive(process.getInputStream());
    while (!told.get("method").getAsString().equals("textDocument/publishDiagnostics")) {
      told = receive(process.getInputStream());
    }
    assertThat(told.toString()).contains("BLY-C20").contains("PreToolUze");

    send(in, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}");
    send(in, "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void endsWithItsEditor() throws Exception {
    Process process = start("lsp", "--stdio");

    process.getOutputStream().close();

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    assertThat(process.getInputStream().readAllBytes()).isEmpty();
  }

  @Test
  void isDocumentedAsOtherCommands() {
    assertThat(Belay.run("help", "lsp").out())
        .contains("Usage: belay lsp")
        .contains("docs/editors.md");
    assertThat(Belay.run("lsp", "--nonsense").exitCode()).isEqualTo(2);
  }

  private Process start(String... args) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                "dev.belay.cli.Main"));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static void send(OutputStream in, String json) throws IOException {
    byte[] bytes = json.getBytes(UTF_8);
    in.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(UTF_8));
    in.write(bytes);
    in.flush();
  }

  private static JsonObject receive(InputStream out) throws Exception {
    StringBuilder header = new StringBuilder();
    while (header.indexOf("\r\n\r\n") < 0) {
      int next = out.read();
      assertThat(next).as("after %s", header).isNotNegative();
      header.append((char) next);
    }
    assertThat(header.toString()).startsWith("Content-Length: ");
    int length = Integer.parseInt(header.substring("Content-Length: ".length()).strip());
    return Json.parseObject(new String(out.readNBytes(length), UTF_8));
  }
}
