package dev.belay.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.belay.contract.Degradation;
import dev.belay.contract.Reply;
import dev.belay.contract.json.Json;
import dev.belay.journal.file.RecordLine;
import dev.belay.journal.file.Segment;
import dev.belay.journal.read.JournalVerifier;
import dev.belay.journal.read.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  private static final JournalOptions OPTIONS = JournalOptions.defaults().withGather(Duration.ZERO);
  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir private Path folder;

  @Test
  void whatIsAppendedIsThereInOrderAndHolds() throws Exception {
    try (Journal journal = Journal.open(directory(), OPTIONS)) {
      for (int i = 0; i < 500; i++) {
        journal.append(Entries.shell("rm -rf /tmp/" + i));
      }
      assertThat(journal.flush(LONG)).isTrue();

      assertThat(journal.health().written()).isEqualTo(500);
      assertThat(journal.health().lost()).isZero();
      assertThat(journal.health().durableSequence()).isEqualTo(500);
      assertThat(journal.health().lastError()).isNull();
      assertThat(journal.health().bytes()).isEqualTo(Files.size(journal.health().segment()));
      assertThat(journal.health().head()).isEqualTo(verified().head());
    }
    List<String> lines = lines(1);
    assertThat(lines).hasSize(500);
    for (int i = 0; i < 500; i++) {
      JsonObject call =
          Json.parseObject(lines.get(i)).getAsJsonArray("calls").get(0).getAsJsonObject();
      assertThat(call.get("command").getAsString()).isEqualTo("rm -rf /tmp/" + i);
    }
    assertThat(verified().records()).isEqualTo(500);
  }

  @Test
  void aRecordTellsWhatHappenedAndOfTextsOnlyTheirSizes() throws Exception {
    HookEntry entry = Entries.write("/home/dev/project/é.txt", "naïve text of the user");
    HookEntry degraded =
        new HookEntry(
            entry.millis(),
            WayIn.HTTP,
            entry.event(),
            null,
            null,
            entry.verdict(),
            new Reply(
                "out",
                "é",
                0,
                List.of(new Degradation("ask", "deny", "codex takes ask for allow"))),
            "policy.yml: line 3",
            12,
            null);
    append(degraded);

    JsonObject line = Json.parseObject(lines(1).getFirst());
    assertThat(line.keySet())
        .containsExactly(
            "seq",
            "time",
            "kind",
            "way",
            "id",
            "host",
            "host_version",
            "event",
            "type",
            "session",
            "cwd",
            "calls",
            "verdict",
            "reply",
            "failure",
            "micros",
            "prev",
            "hash");
    assertThat(line.get("time").getAsString()).isEqualTo("2026-11-21T01:48:25.003Z");
    assertThat(line.get("calls").toString())
        .isEqualTo(
            "[{\"kind\":\"write\",\"name\":\"Write\",\"id\":\"toolu_02\",\"files\":"
                + "[{\"path\":\"/home/dev/project/é.txt\",\"operation\":\"write\"}],"
                + "\"content_bytes\":23}]");
    assertThat(line.get("reply").toString())
        .isEqualTo(
            "{\"exit\":0,\"stdout_bytes\":3,\"stderr_bytes\":2,\"degradations\":"
                + "[{\"wanted\":\"ask\",\"given\":\"deny\",\"why\":\"codex takes ask for allow\"}]}");
    assertThat(lines(1).getFirst()).doesNotContain("naïve");
  }

  @Test
  void thePolicyThatDecidedIsTold() throws Exception {
    HookEntry entry = Entries.shell("ls");

    append(entry);

    assertThat(Json.parseObject(lines(1).getFirst()).get("policy").getAsString())
        .isEqualTo(entry.policy());
  }

  @Test
  void anUnreadablePayloadIsARecordToo() throws Exception {
    append(
        new HookEntry(
            5,
            WayIn.CLIENT,
            null,
            "codex",
            "PreToolUse",
            null,
            new Reply("", "no", 2, List.of()),
            "not valid JSON at line 1",
            3,
            null));

    JsonObject line = Json.parseObject(lines(1).getFirst());
    assertThat(line.get("host").getAsString()).isEqualTo("codex");
    assertThat(line.get("event").getAsString()).isEqualTo("PreToolUse");
    assertThat(line.get("failure").getAsString()).isEqualTo("not valid JSON at line 1");
    assertThat(line.has("verdict")).isFalse();
  }

  @Test
  void notesHaveDetails() throws Exception {
    append(new NoteEntry(0, NoteEntry.POLICY_CHANGED, Map.of("file", "/p/policy.yml")));

    JsonObject line = Json.parseObject(lines(1).getFirst());
    assertThat(line.get("kind").getAsString()).isEqualTo("note");
    assertThat(line.get("note").getAsString()).isEqualTo("policy.changed");
    assertThat(line.getAsJsonObject("details").get("file").getAsString())
        .isEqualTo("/p/policy.yml");
  }

  @Test
  void theHashIsThatOfTheBytesBeforeIt() throws Exception {
    append(Entries.shell("ls"));
    append(Entries.shell("pwd"));

    for (String line : lines(1)) {
      String hashed = line.substring(0, line.indexOf(",\"hash\":\""));
      Process sha256sum = new ProcessBuilder("sha256sum").start();
      try (var in = sha256sum.getOutputStream()) {
        in.write(hashed.getBytes(StandardCharsets.UTF_8));
      }
      String sum =
          new String(sha256sum.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
              .substring(0, 64);
      assertThat(line).endsWith(",\"hash\":\"" + sum + "\"}");
    }
    assertThat(lines(1).getFirst()).contains("\"prev\":\"" + RecordLine.NO_HASH + "\"");
  }

  @Test
  void anyTextIsOneLineOfValidJson() throws Exception {
    String command = "echo \"\\ \u0000\u0007\n\r\t\u001b \u007f é 漢 🦊 \ud83e lone \u2028";
    append(Entries.shell(command));

    assertThat(lines(1)).hasSize(1);
    assertThat(
            Json.parseObject(lines(1).getFirst())
                .getAsJsonArray("calls")
                .get(0)
                .getAsJsonObject()
                .get("command")
                .getAsString())
        .isEqualTo(command.replace("\ud83e ", "\ufffd "));
  }

  @Test
  void theNextProcessGoesOn() throws Exception {
    append(Entries.shell("one"));
    try (Journal journal = Journal.open(directory(), OPTIONS)) {
      journal.append(Entries.shell("two"));
    }
    append(Entries.shell("three"));

    assertThat(verified().records()).isEqualTo(3);
    assertThat(verified().problems()).isEmpty();
    assertThat(lines(1)).hasSize(3);
  }

  @Test
  void segmentsChainOn() throws Exception {
    fill(OPTIONS.withSegmentBytes(4000), 60);

    List<Segment> segments = Segment.list(directory());
    assertThat(segments.size()).isGreaterThan(5);
    assertThat(segments.getFirst().name()).isEqualTo("journal-000001.jsonl");
    assertThat(Files.size(segments.getFirst().path())).isBetween(4000L, 6000L);
    assertThat(verified().problems()).isEmpty();
    assertThat(verified().records()).isEqualTo(60);
  }

  @Test
  void theOldestSegmentsMakeRoom() throws Exception {
    fill(OPTIONS.withSegmentBytes(4000).withMaxBytes(12_000), 100);

    long bytes = 0;
    for (Segment segment : Segment.list(directory())) {
      bytes += Files.size(segment.path());
    }
    assertThat(bytes).isLessThan(12_000 + 6000);
    Verification verification = verified();
    assertThat(verification.problems()).isEmpty();
    assertThat(verification.lastSequence()).isEqualTo(100);
    assertThat(verification.firstSequence())
        .isEqualTo(100 - verification.records() + 1)
        .isGreaterThan(50);
  }

  @Test
  void anUnfinishedLineIsSetAside() throws Exception {
    fill(OPTIONS, 3);
    String torn = "{\"seq\":4,\"time\":\"2026";
    Files.writeString(segment(1), torn, StandardOpenOption.APPEND);
    assertThat(verified().problems()).isEmpty();
    assertThat(verified().unfinishedBytes()).isEqualTo(torn.length());

    append(Entries.shell("after"));

    assertThat(Files.readString(directory().resolve("torn.log"))).isEqualTo(torn + "\n");
    JsonObject note = Json.parseObject(lines(1).get(3));
    assertThat(note.get("note").getAsString()).isEqualTo("journal.recovered");
    assertThat(note.getAsJsonObject("details").get("bytes").getAsString())
        .isEqualTo(Integer.toString(torn.length()));
    assertThat(verified().problems()).isEmpty();
    assertThat(verified().records()).isEqualTo(5);
  }

  @Test
  void aLastLineThatDoesNotHoldIsSetAsideAndNoGoodOneIs() throws Exception {
    fill(OPTIONS, 3);
    List<String> before = lines(1);
    Files.writeString(
        segment(1),
        before.get(2).replace("\"seq\":3", "\"seq\":4") + "\n" + "\0".repeat(70_000),
        StandardOpenOption.APPEND);

    try (Journal journal = Journal.open(directory(), OPTIONS)) {
      assertThat(journal.flush(LONG)).isTrue();
    }

    assertThat(lines(1)).startsWith(before.toArray(String[]::new)).hasSize(4);
    assertThat(Files.size(directory().resolve("torn.log"))).isGreaterThan(70_000);
    assertThat(verified().problems()).isEmpty();
  }

  @Test
  void aSegmentWithoutAnyRecordContinuesTheOneBefore() throws Exception {
    fill(OPTIONS, 3);
    Files.writeString(segment(2), "{\"seq\":4,");

    append(Entries.shell("after"));

    assertThat(verified().problems()).isEmpty();
    assertThat(verified().lastSequence()).isEqualTo(5);
    assertThat(lines(1)).hasSize(3);
    assertThat(lines(2)).hasSize(2);
  }

  @Test
  void aBrokenRecordInTheMiddleStaysForTheVerifier() throws Exception {
    fill(OPTIONS, 3);
    String text = Files.readString(segment(1)).replaceFirst("tmp/1", "tmp/9");
    Files.writeString(segment(1), text);

    append(Entries.shell("after"));

    assertThat(Files.readString(segment(1))).startsWith(text);
    assertThat(directory().resolve("torn.log")).doesNotExist();
    assertThat(verified().problems()).singleElement().extracting("sequence").isEqualTo(2L);
  }

  @Test
  void whatFindsNoRoomIsCountedInTheLog() throws Exception {
    try (Journal journal = Journal.open(directory(), OPTIONS.withQueue(4, 1 << 20))) {
      for (int i = 0; i < 20_000; i++) {
        journal.append(Entries.shell("echo " + i));
      }
      journal.flush(LONG);
      long lost = journal.health().lost();
      assertThat(lost).isPositive();
      journal.append(Entries.shell("last"));
      assertThat(journal.flush(LONG)).isTrue();
    }
    long counted = 0;
    long events = 0;
    for (String line : lines(1)) {
      JsonObject json = Json.parseObject(line);
      if (json.get("kind").getAsString().equals("note")) {
        assertThat(json.get("note").getAsString()).isEqualTo("journal.lost");
        counted += json.getAsJsonObject("details").get("count").getAsLong();
      } else {
        events++;
      }
    }
    assertThat(counted + events).isEqualTo(20_001);
    assertThat(verified().problems()).isEmpty();
  }

  @Test
  void anEntryLargerThanTheWholeQueueIsLostAndTheNextIsNot() throws Exception {
    try (Journal journal = Journal.open(directory(), OPTIONS.withQueue(100, 4096))) {
      journal.append(Entries.shell("x".repeat(10_000)));
      journal.append(Entries.shell("small"));
      assertThat(journal.flush(LONG)).isTrue();
      assertThat(journal.health().lost()).isEqualTo(1);
    }
    assertThat(String.join("\n", lines(1))).contains("small", "journal.lost");
  }

  @Test
  void appendingToAClosedJournalIsCountedAndHarmless() throws Exception {
    Journal journal = Journal.open(directory(), OPTIONS);
    journal.close();
    journal.append(Entries.shell("late"));
    journal.close();

    assertThat(journal.health().lost()).isEqualTo(1);
  }

  @Test
  void closingWritesWhatWaits() throws Exception {
    try (Journal journal = Journal.open(directory(), OPTIONS.withGather(Duration.ofMinutes(10)))) {
      for (int i = 0; i < 100; i++) {
        journal.append(Entries.shell("echo " + i));
      }
    }
    assertThat(verified().records()).isEqualTo(100);
  }

  @Test
  void manyThreadsAppendTogether() throws Exception {
    try (Journal journal = Journal.open(directory(), OPTIONS)) {
      List<Thread> threads = new ArrayList<>();
      for (int t = 0; t < 8; t++) {
        threads.add(
            Thread.startVirtualThread(
                () -> {
                  for (int i = 0; i < 500; i++) {
                    journal.append(Entries.shell("echo " + i));
                  }
                }));
      }
      for (Thread thread : threads) {
        thread.join();
      }
      assertThat(journal.flush(LONG)).isTrue();
      assertThat(journal.health().written()).isEqualTo(4000);
    }
    assertThat(verified().problems()).isEmpty();
  }

  @Test
  void twoJournalsTakeTurns() throws Exception {
    try (Journal one = Journal.open(directory(), OPTIONS.withSegmentBytes(20_000));
        Journal other = Journal.open(directory(), OPTIONS.withSegmentBytes(20_000))) {
      for (int i = 0; i < 200; i++) {
        one.append(Entries.shell("one " + i));
        other.append(Entries.shell("other " + i));
        if (i % 10 == 0) {
          assertThat(one.flush(LONG)).isTrue();
        }
      }
      assertThat(one.flush(LONG)).isTrue();
      assertThat(other.flush(LONG)).isTrue();
    }
    assertThat(verified().records()).isEqualTo(400);
    assertThat(verified().problems()).isEmpty();
  }

  @Test
  void aDirectoryThatIsRemovedComesBack() throws Exception {
    try (Journal journal = Journal.open(directory(), OPTIONS)) {
      journal.append(Entries.shell("one"));
      assertThat(journal.flush(LONG)).isTrue();
      Files.delete(segment(1));
      Files.delete(directory().resolve("journal.lock"));
      Files.delete(directory());
      journal.append(Entries.shell("two"));
      journal.flush(LONG);
      journal.append(Entries.shell("three"));
      assertThat(journal.flush(LONG)).isTrue();
    }
    assertThat(String.join("\n", lines(1))).contains("three");
    assertThat(verified().problems()).isEmpty();
  }

  @Test
  void filesAreTheOwnersAlone() throws Exception {
    fill(OPTIONS.withSegmentBytes(1000), 5);
    Files.writeString(Segment.list(directory()).getLast().path(), "x", StandardOpenOption.APPEND);
    append(Entries.shell("after"));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory())))
        .isEqualTo("rwx------");
    try (var files = Files.list(directory())) {
      List<Path> all = files.toList();
      assertThat(all).hasSizeGreaterThan(4);
      for (Path file : all) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .as(file.toString())
            .isEqualTo("rw-------");
      }
    }
  }

  @Test
  void aDirectoryOfOthersIsRefused() throws Exception {
    Path open = Files.createDirectory(folder.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertRefused(open, "chmod go-w");

    Path link = Files.createSymbolicLink(folder.resolve("link"), folder);
    assertRefused(link, "symbolic link");

    Path file = Files.createFile(folder.resolve("file"));
    assertRefused(file, "no directory");
  }

  private static void assertRefused(Path directory, String why) {
    assertThatThrownBy(() -> Journal.open(directory, OPTIONS))
        .isInstanceOf(UnusableDirectoryException.class)
        .hasMessageContaining(why);
    assertThatThrownBy(() -> Journal.appendNow(directory, OPTIONS, Entries.shell("x")))
        .isInstanceOf(UnusableDirectoryException.class);
  }

  private void fill(JournalOptions options, int entries) throws Exception {
    try (Journal journal = Journal.open(directory(), options)) {
      for (int i = 0; i < entries; i++) {
        journal.append(Entries.shell("rm -rf /tmp/" + i));
      }
      assertThat(journal.flush(LONG)).isTrue();
    }
  }

  private void append(JournalEntry entry) throws IOException {
    Journal.appendNow(directory(), OPTIONS, entry);
  }

  private Path directory() {
    return folder.resolve("state").resolve("journal");
  }

  private Path segment(int number) {
    return Segment.of(directory(), number).path();
  }

  private List<String> lines(int number) throws IOException {
    return Files.readAllLines(segment(number));
  }

  private Verification verified() throws IOException {
    return JournalVerifier.verify(directory());
  }
}
