package dev.belay.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.journal.file.Segment;
import dev.belay.journal.read.JournalReader;
import dev.belay.journal.read.JournalRecord;
import dev.belay.journal.read.JournalVerifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralProcessesTest {
  private static final int EACH = 1000;

  @TempDir private Path folder;

  @Test
  void threeProcessesAndColdHooksShareOneChain() throws Exception {
    Path directory = folder.resolve("journal");
    List<Process> processes = new ArrayList<>();
    for (String name : List.of("red", "green", "blue")) {
      processes.add(AppendingProcess.start(directory, EACH, name));
    }
    for (int i = 0; i < 20; i++) {
      Journal.appendNow(directory, JournalOptions.defaults(), Entries.shell("cold " + i));
    }
    for (Process process : processes) {
      process.getInputStream().readAllBytes();
      assertThat(process.waitFor()).isZero();
    }

    assertThat(JournalVerifier.verify(directory).problems()).isEmpty();
    assertThat(Segment.list(directory).size()).isGreaterThan(1);
    assertThat(commands(directory, "cold")).hasSize(20);
    for (String name : List.of("red", "green", "blue")) {
      List<String> commands = commands(directory, name);
      assertThat(commands).hasSize(EACH);
      for (int i = 0; i < EACH; i++) {
        assertThat(commands.get(i)).isEqualTo(name + " " + i);
      }
    }
  }

  private static List<String> commands(Path directory, String name) throws Exception {
    List<String> commands = new ArrayList<>();
    try (JournalReader reader = JournalReader.from(directory, 1)) {
      for (JournalRecord record = reader.next(); record != null; record = reader.next()) {
        String command =
            record
                .json()
                .getAsJsonArray("calls")
                .get(0)
                .getAsJsonObject()
                .get("command")
                .getAsString();
        if (command.startsWith(name)) {
          commands.add(command);
        }
      }
    }
    return commands;
  }
}
