package dev.belay.journal.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.journal.Entries;
import dev.belay.journal.Journal;
import dev.belay.journal.JournalOptions;
import dev.belay.journal.file.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalReaderTest {
  private static final JournalOptions OPTIONS = JournalOptions.defaults().withSegmentBytes(4000);

  @TempDir private Path folder;

  @Test
  void readsFromANumberOnAcrossSegments() throws IOException {
    write(1, 40);
    for (int from = 0; from <= 41; from++) {
      List<Long> expected = new ArrayList<>();
      for (long i = Math.max(1, from); i <= 40; i++) {
        expected.add(i);
      }
      assertThat(read(JournalReader.from(folder, from))).as("from " + from).isEqualTo(expected);
    }
  }

  @Test
  void goesOnWhenMoreIsWritten() throws IOException {
    try (JournalReader reader = JournalReader.from(folder.resolve("later"), 1)) {
      assertThat(reader.next()).isNull();
    }
    JournalReader reader = JournalReader.from(folder, 1);
    assertThat(read(reader)).isEmpty();
    write(1, 3);
    assertThat(read(reader)).containsExactly(1L, 2L, 3L);
    assertThat(read(reader)).isEmpty();
    write(4, 30);
    assertThat(read(reader)).hasSize(27).startsWith(4L).endsWith(30L);
    reader.close();
  }

  @Test
  void anUnfinishedLineIsReadOnceItIsWholeOrReplaced() throws IOException {
    write(1, 2);
    JournalReader reader = JournalReader.from(folder, 1);
    assertThat(read(reader)).hasSize(2);
    Path segment = Segment.of(folder, 1).path();
    Files.writeString(segment, "{\"seq\":3,\"torn", StandardOpenOption.APPEND);
    assertThat(read(reader)).isEmpty();
    write(3, 3);

    assertThat(read(reader)).containsExactly(3L, 4L);
    assertThat(reader.skipped()).isZero();
    reader.close();
  }

  @Test
  void linesThatAreNoRecordsAreCounted() throws IOException {
    write(1, 2);
    Path segment = Segment.of(folder, 1).path();
    Files.writeString(segment, "nonsense\n\n", StandardOpenOption.APPEND);
    JournalReader reader = JournalReader.from(folder, 1);

    assertThat(read(reader)).hasSize(2);
    assertThat(reader.skipped()).isEqualTo(2);
    reader.close();
  }

  @Test
  void theLastOnesComeFromAsManySegmentsAsItTakes() throws IOException {
    write(1, 40);

    assertThat(numbers(JournalReader.last(folder, 25, record -> true)))
        .hasSize(25)
        .startsWith(16L)
        .endsWith(40L);
    assertThat(numbers(JournalReader.last(folder, 3, record -> record.sequence() % 10 == 0)))
        .containsExactly(20L, 30L, 40L);
    assertThat(JournalReader.last(folder, 0, record -> true)).isEmpty();
    assertThat(JournalReader.last(folder.resolve("none"), 5, record -> true)).isEmpty();
  }

  private void write(int first, int last) throws IOException {
    for (int i = first; i <= last; i++) {
      Journal.appendNow(folder, OPTIONS, Entries.shell("echo " + i));
    }
  }

  private static List<Long> read(JournalReader reader) throws IOException {
    List<Long> numbers = new ArrayList<>();
    for (JournalRecord record = reader.next(); record != null; record = reader.next()) {
      numbers.add(record.sequence());
    }
    return numbers;
  }

  private static List<Long> numbers(List<JournalRecord> records) {
    return records.stream().map(JournalRecord::sequence).toList();
  }
}
