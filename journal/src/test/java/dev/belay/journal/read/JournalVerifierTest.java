package dev.belay.journal.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.journal.Entries;
import dev.belay.journal.Journal;
import dev.belay.journal.JournalOptions;
import dev.belay.journal.file.RecordLine;
import dev.belay.journal.file.Segment;
import dev.belay.journal.read.Verification.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalVerifierTest {
  private static final JournalOptions OPTIONS = JournalOptions.defaults().withSegmentBytes(8000);

  @TempDir private Path folder;
  private List<String> lines = new ArrayList<>();

  @BeforeEach
  void write() throws IOException {
    try (Journal journal = Journal.open(folder, OPTIONS)) {
      for (int i = 1; i <= 30; i++) {
        journal.append(Entries.shell("echo " + i));
      }
    }
    lines = new ArrayList<>(Files.readAllLines(first()));
    assertThat(lines).hasSizeGreaterThan(8);
    assertThat(verify().problems()).isEmpty();
    assertThat(verify().records()).isEqualTo(30);
  }

  @Test
  void anyChangedByteIsFound() throws IOException {
    byte[] whole = Files.readAllBytes(first());
    int end = lines.get(0).length() + 1 + lines.get(1).length();
    for (int at = lines.get(0).length() + 1; at < end; at++) {
      byte[] changed = whole.clone();
      changed[at] ^= 1;
      Files.write(first(), changed);

      assertThat(verify().problems()).as("byte " + at).isNotEmpty();
      assertThat(verify().problems().getFirst().line()).isBetween(2L, 3L);
    }
  }

  @Test
  void aRemovedLineIsFound() throws IOException {
    lines.remove(3);
    assertProblem(4, 5, "record 4 is missing before it");
  }

  @Test
  void severalRemovedLinesAreFound() throws IOException {
    lines.subList(3, 6).clear();
    assertProblem(4, 7, "records 4 to 6 are missing before it");
  }

  @Test
  void swappedLinesAreFound() throws IOException {
    Collections.swap(lines, 3, 4);
    rewrite();
    assertThat(verify().problems()).isNotEmpty();
    assertThat(verify().problems().getFirst()).extracting(Problem::line).isEqualTo(4L);
  }

  @Test
  void anInsertedLineIsFound() throws IOException {
    lines.add(3, lines.get(2));
    assertProblem(4, 3, "it stands behind record 3");
  }

  @Test
  void aForeignLineIsFound() throws IOException {
    lines.add(3, "{\"seq\":4,\"time\":\"never\"}");
    assertProblem(4, 0, "this is no record");
  }

  @Test
  void aRecordMadeAnewWithAFittingHashDoesNotFit() throws Exception {
    lines.set(3, signed(lines.get(3).replace("echo 4", "echo 0")));
    assertProblem(5, 5, "it does not follow the record before it, which is another one");
  }

  @Test
  void aRemovedSegmentIsFound() throws IOException {
    Files.delete(Segment.of(folder, 2).path());

    assertThat(verify().problems()).isNotEmpty();
    assertThat(verify().problems().getFirst().what())
        .isEqualTo("journal-000002.jsonl is missing before this file");
  }

  @Test
  void removedOldestSegmentsOnlyMoveTheBeginning() throws IOException {
    Files.delete(first());

    assertThat(verify().problems()).isEmpty();
    assertThat(verify().firstSequence()).isEqualTo(lines.size() + 1);
  }

  @Test
  void aSegmentThatEndsTooEarlyIsFound() throws IOException {
    byte[] whole = Files.readAllBytes(first());
    Files.write(first(), java.util.Arrays.copyOf(whole, whole.length - 10));

    assertThat(verify().problems().getFirst().what()).contains("its end is missing");
  }

  @Test
  void whatIsCutOffTheEndShowsOnlyInTheHead() throws IOException {
    String head = verify().head();
    Segment last = Segment.list(folder).getLast();
    List<String> kept = Files.readAllLines(last.path());
    kept.removeLast();
    Files.write(last.path(), kept);

    assertThat(verify().problems()).isEmpty();
    assertThat(verify().head()).isNotEqualTo(head);
  }

  @Test
  void manyProblemsAreCounted() throws IOException {
    lines.clear();
    for (int i = 0; i < 150; i++) {
      lines.add("x");
    }
    rewrite();

    assertThat(verify().problems()).hasSize(100);
    assertThat(verify().moreProblems()).isGreaterThan(49);
  }

  @Test
  void noJournalHasNoProblems() throws IOException {
    Verification nothing = JournalVerifier.verify(folder.resolve("none"));

    assertThat(nothing.holds()).isTrue();
    assertThat(nothing.records()).isZero();
    assertThat(nothing.head()).isEqualTo(RecordLine.NO_HASH);
  }

  private void assertProblem(long line, long sequence, String what) throws IOException {
    rewrite();
    assertThat(verify().problems())
        .first()
        .isEqualTo(new Problem("journal-000001.jsonl", line, sequence, what));
    assertThat(verify().holds()).isFalse();
  }

  private void rewrite() throws IOException {
    Files.write(first(), lines);
  }

  private static String signed(String line) throws Exception {
    String hashed = line.substring(0, line.indexOf(RecordLine.HASH));
    byte[] hash = RecordLine.sha256().digest(hashed.getBytes(StandardCharsets.UTF_8));
    byte[] hex = new byte[64];
    RecordLine.hex(hash, hex, 0);
    return hashed + RecordLine.HASH + new String(hex, StandardCharsets.US_ASCII) + RecordLine.END;
  }

  private Path first() {
    return Segment.of(folder, 1).path();
  }

  private Verification verify() throws IOException {
    return JournalVerifier.verify(folder);
  }
}
