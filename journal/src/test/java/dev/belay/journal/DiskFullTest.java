package dev.belay.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import dev.belay.contract.json.Json;
import dev.belay.journal.file.Segment;
import dev.belay.journal.read.JournalVerifier;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a file system of 256 KiB, which needs the right to mount one. */
class DiskFullTest {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final JournalOptions OPTIONS = JournalOptions.defaults().withGather(Duration.ZERO);

  @TempDir private Path folder;
  private boolean mounted;

  @BeforeEach
  void mount() throws Exception {
    mounted = run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", folder.toString());
    assumeTrue(mounted, "needs the right to mount a small file system");
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      assertThat(run("umount", folder.toString())).isTrue();
    }
  }

  @Test
  void whatDoesNotFitIsCountedAndNotedOnceThereIsRoomAgain() throws Exception {
    Path directory = folder.resolve("journal");
    Path ballast = folder.resolve("ballast");
    try (Journal journal = Journal.open(directory, OPTIONS)) {
      journal.append(Entries.shell("first"));
      assertThat(journal.flush(LONG)).isTrue();
      fill(ballast);
      int tried = 0;
      while (journal.health().lost() == 0) {
        journal.append(Entries.shell("too much " + tried++));
        journal.flush(LONG);
      }
      assertThat(journal.health().lastError()).contains("No space left");
      journal.append(Entries.shell("lost too"));
      assertThat(journal.flush(LONG)).isFalse();
      long lost = journal.health().lost();
      assertThat(lost).isEqualTo(2);

      Files.delete(ballast);
      journal.append(Entries.shell("last"));
      assertThat(journal.flush(LONG)).isTrue();
      assertThat(journal.health().lost()).isEqualTo(lost);
      assertThat(journal.health().lastError()).isNull();
    }

    List<String> lines = Files.readAllLines(Segment.of(directory, 1).path());
    JsonObject note = Json.parseObject(lines.get(lines.size() - 2));
    assertThat(note.get("note").getAsString()).isEqualTo("journal.lost");
    assertThat(note.getAsJsonObject("details").get("count").getAsString()).isEqualTo("2");
    assertThat(note.getAsJsonObject("details").get("reason").getAsString())
        .contains("No space left");
    assertThat(lines.getLast()).contains("last");
    assertThat(JournalVerifier.verify(directory).problems()).isEmpty();
    assertThat(JournalVerifier.verify(directory).unfinishedBytes()).isZero();
  }

  @Test
  void theLossIsNotedEvenWhenNothingElseIsToBeWritten() throws Exception {
    Path directory = folder.resolve("journal");
    Path ballast = folder.resolve("ballast");
    try (Journal journal = Journal.open(directory, OPTIONS)) {
      journal.append(Entries.shell("first"));
      assertThat(journal.flush(LONG)).isTrue();
      fill(ballast);
      while (journal.health().lost() == 0) {
        journal.append(Entries.shell("too much"));
        journal.flush(LONG);
      }
      Files.delete(ballast);
    }

    assertThat(Files.readAllLines(Segment.of(directory, 1).path()).getLast())
        .contains("journal.lost");
  }

  @Test
  void aJournalOpensOnAFullDisk() throws Exception {
    Path directory = folder.resolve("journal");
    Journal.appendNow(directory, OPTIONS, Entries.shell("first"));
    Path ballast = folder.resolve("ballast");
    fill(ballast);
    try (Journal journal = Journal.open(directory, OPTIONS)) {
      Files.delete(ballast);
      journal.append(Entries.shell("second"));
      assertThat(journal.flush(LONG)).isTrue();
    }

    assertThat(JournalVerifier.verify(directory).records()).isEqualTo(2);
  }

  private static void fill(Path ballast) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(ballast.toFile(), "rw")) {
      byte[] block = new byte[4096];
      while (true) {
        try {
          file.write(block);
        } catch (IOException e) {
          return;
        }
      }
    }
  }

  private static boolean run(String... command) throws Exception {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
