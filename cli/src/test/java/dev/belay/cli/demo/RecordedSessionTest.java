package dev.belay.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordedSessionTest {
  @Test
  void theIndexNamesEveryRecordedFile() throws IOException, URISyntaxException {
    Path folder =
        Path.of(
                Objects.requireNonNull(RecordedSession.class.getResource("captured/index.txt"))
                    .toURI())
            .getParent();
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> there =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .map(file -> folder.relativize(file).toString())
              .toList();
      List<String> named =
          RecordedSession.all().stream()
              .flatMap(
                  s -> s.files().stream().map(file -> s.host() + "-" + s.version() + "/" + file))
              .toList();
      assertThat(named).containsExactlyInAnyOrderElementsOf(there);
    }
  }

  @Test
  void hostVersionAndEventComeFromTheNames() {
    RecordedSession copilot =
        RecordedSession.all().stream()
            .filter(s -> s.host().equals("copilot-cli"))
            .findFirst()
            .orElseThrow();

    assertThat(copilot.version()).isEqualTo("1.0.102");
    assertThat(RecordedSession.event("03-preToolUse.json")).isEqualTo("preToolUse");
    assertThat(RecordedSession.event("07-BeforeTool-run_shell_command.json"))
        .isEqualTo("BeforeTool");
  }
}
