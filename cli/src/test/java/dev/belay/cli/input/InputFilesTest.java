package dev.belay.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.cli.Belay;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
  private static final String PAYLOAD =
      Belay.captured("codex-0.169.0/03-PreToolUse-Bash.json").strip();

  @TempDir Path folder;

  @Test
  void whatIsNotTextIsSaidOnce() throws IOException {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i % 17 == 0 ? '\n' : i);
    }
    Path file = Files.write(folder.resolve("photo.json"), bytes);

    Belay run = Belay.run("decode", file.toString());

    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err())
        .isEqualTo("belay: not text; " + file + "; give JSON in UTF-8 or UTF-16\n");
  }

  @Test
  void aLogBetweenPayloadsIsSaidOnceAndCostsNoPayload() {
    String log = "started\nworking\ndone\n";

    Belay run =
        Belay.run(log + PAYLOAD + "\n" + log + PAYLOAD + "\n" + log, new String[] {"decode"});

    assertThat(run.json()).hasSize(2);
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err().lines().toList())
        .hasSize(3)
        .allMatch(line -> line.contains("not valid JSON at line"));
    assertThat(run.err()).contains("standard input:1;", "standard input:5;", "standard input:9;");
  }

  @Test
  void everyBrokenLineOfJsonLinesThatBeginsADocumentIsNamed() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("session.jsonl"), PAYLOAD + "\r\n{\"a\":\r\n\r\n{\"b\r\n" + PAYLOAD);

    Belay run = Belay.run("decode", file.toString());

    assertThat(run.json()).hasSize(2);
    assertThat(run.err().lines())
        .hasSize(2)
        .allMatch(line -> line.endsWith("; check that the whole document is there"));
    assertThat(run.err()).contains("session.jsonl:2;", "session.jsonl:4;");
  }

  @Test
  void aDocumentThatIsTooLargeIsToldHowToBecomeSmaller() {
    String large = "{\"a\":\"" + "x".repeat(17 << 20) + "\"}";

    Belay run = Belay.run(large, new String[] {"decode"});

    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err())
        .isEqualTo(
            "belay: a document is larger than 16 MiB; standard input;"
                + " put every payload on a line of its own (JSON Lines)\n");
  }

  @Test
  void standardInputStaysOpen() throws IOException {
    var in =
        new ByteArrayInputStream(PAYLOAD.getBytes(StandardCharsets.UTF_8)) {
          private boolean closed;

          @Override
          public void close() {
            closed = true;
          }
        };

    assertThat(new InputFiles(in).read("-")).hasSize(1);

    assertThat(in.closed).isFalse();
  }

  @Test
  void anEmptyNameIsNoFolder() {
    assertThat(Belay.run("decode", "").err())
        .startsWith("belay: no such file; the name is empty; ");
    assertThat(Belay.run("decode", folder.toString()).err()).startsWith("belay: is a folder; ");
  }
}
