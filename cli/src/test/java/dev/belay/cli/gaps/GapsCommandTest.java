package dev.belay.cli.gaps;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.cli.Belay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On sessions of real agents, with the journal that Belay wrote of them. */
class GapsCommandTest {
  private static final Path RECORDINGS = Path.of("../recordings/transcripts");

  private static final String CLAUDE = "claude-code-2.1.329";
  private static final String CODEX = "codex-0.169.0";
  private static final String GEMINI = "gemini-cli-0.61.0";
  private static final String QWEN = "qwen-code-0.24.4";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {CLAUDE, CODEX, GEMINI, QWEN})
  void nothingIsMissedInAWholeSession(String host) {
    for (String run : List.of("whole", "odd")) {
      Belay gaps = gaps(host, run);

      assertThat(gaps.exitCode()).isZero();
      assertThat(gaps.out()).contains("all seen").doesNotContain("unseen");
      assertThat(gaps.err()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {CLAUDE, CODEX, GEMINI, QWEN})
  void everyCallIsFoundThatWasMadeWhileBelayWasOff(String host) throws IOException {
    for (String run : List.of("gaps", "agentgap")) {
      List<String> off = Files.readAllLines(RECORDINGS.resolve(host).resolve(run + "/off.tsv"));
      List<String> found = new ArrayList<>();
      for (JsonElement element : calls(json(host, run))) {
        JsonObject call = element.getAsJsonObject();
        found.add(Facts.text(call, "tool") + "\t" + what(call));
      }

      assertThat(found)
          .containsExactlyElementsOf(
              off.stream().map(line -> line.replace("abcdefgh1234", "[redacted:token]")).toList());
      assertThat(gaps(host, run).exitCode()).isEqualTo(10);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {CLAUDE, CODEX, GEMINI, QWEN})
  void whicheverRecordIsMissingItsCallIsTold(String host) throws IOException {
    List<String> records = journal(host, "whole");
    for (String record : records) {
      if (record.contains("\"type\":\"tool.start\"")) {
        List<String> others = new ArrayList<>(records);
        others.remove(record);
        write(others);
        JsonObject session = session(run(host, "whole", folder, "--json"));

        assertThat(session.get("seen").getAsInt()).isEqualTo(7);
        int gaps = session.get("unseen").getAsInt() + session.get("late").getAsInt();
        assertThat(gaps).isEqualTo(refuses(record) ? 0 : 1);
        assertThat(session.get("missing_events").getAsInt()).isEqualTo(1);
      }
    }
  }

  @Test
  void theTableTellsWhenWhatAndWhyWithoutSecrets() {
    Belay gaps = gaps(CLAUDE, "gaps");

    assertThat(gaps.out().lines().findFirst().orElseThrow())
        .startsWith("time")
        .contains("host", "session", "tool", "what", "why");
    assertThat(gaps.out())
        .contains("$ echo unseen 1", "no event of any kind arrived", "c.txt")
        .contains("Belay was told only of its end")
        .contains("$ export API_TOKEN=[redacted:token] && echo x")
        .contains("14 calls, 6 seen, 7 unseen, 1 seen only when over")
        .contains("7 unseen", "(Belay was off)")
        .doesNotContain("abcdefgh1234", "echo hello");
  }

  @Test
  void allListsTheOthersToo() {
    assertThat(gaps(CLAUDE, "odd", "--all").out())
        .contains("the host did not make this call")
        .contains("the host asks no hook here")
        .contains("Belay was asked");
  }

  @Test
  void aCallThatWasPassedOverWhileOthersWereNotIsToldAsSuch() throws IOException {
    List<String> records = journal(QWEN, "whole");
    records.removeIf(
        record ->
            record.contains("\"tool.start\"") && record.contains("echo two")
                || record.contains("\"tool.end\"") && record.contains("echo two"));
    write(records);

    assertThat(run(QWEN, "whole", folder).out())
        .contains("1 unseen")
        .contains("others did arrive (this call was passed over)");
  }

  @Test
  void whatIsOlderThanTheJournalIsNotJudged() throws IOException {
    List<String> records = journal(CLAUDE, "whole");
    write(records.subList(records.size() / 2, records.size()));

    Belay gaps = run(CLAUDE, "whole", folder);

    assertThat(gaps.exitCode()).isZero();
    assertThat(gaps.out()).contains("The journal begins at").contains("cannot be judged");
  }

  @Test
  void anEmptyJournalJudgesNothing() throws IOException {
    write(List.of());

    Belay gaps = run(CLAUDE, "whole", folder);

    assertThat(gaps.exitCode()).isZero();
    assertThat(gaps.out()).contains("The journal is empty").contains("8 calls");
  }

  @Test
  void aCallThatTheFailModeLetPassIsTold() throws IOException {
    List<String> records = journal(CLAUDE, "whole");
    records.replaceAll(
        record ->
            record.contains("\"tool.start\"") && record.contains("c.txt")
                ? record.replace(",\"micros\"", ",\"failure\":\"no answer within 8 s\",\"micros\"")
                : record);
    write(records);

    Belay gaps = run(CLAUDE, "whole", folder);

    assertThat(gaps.exitCode()).isEqualTo(10);
    assertThat(gaps.out())
        .contains("let pass by the fail mode: no answer within 8 s", "1 let pass by the fail mode");
  }

  @Test
  void aCallThatTheFailModeRefusedIsNoGap() throws IOException {
    List<String> records = journal(CLAUDE, "whole");
    records.replaceAll(
        record ->
            record.contains("\"tool.start\"") && record.contains("curl")
                ? record.replace(",\"micros\"", ",\"failure\":\"no answer within 8 s\",\"micros\"")
                : record);
    write(records);

    assertThat(run(CLAUDE, "whole", folder).exitCode()).isZero();
  }

  @Test
  void recordsThatWereTakenOutBetweenOthersAreCounted() throws IOException {
    List<String> records = journal(CLAUDE, "whole");
    records.removeIf(record -> record.contains("\"event\":\"PostToolBatch\""));
    write(records);

    Belay gaps = run(CLAUDE, "whole", folder);

    assertThat(gaps.exitCode()).isEqualTo(10);
    assertThat(gaps.out()).contains("7 events of it that Belay answered are not in the journal");
  }

  @Test
  void anEngineThatWasRestartedInTheMiddleLeavesNoGap() throws IOException {
    List<String> records = journal(CODEX, "whole");
    int middle = records.size() / 2;
    for (int i = middle; i < records.size(); i++) {
      String record = records.get(i);
      String number = record.replaceAll(".*\"session_seq\":([0-9]+).*", "$1");
      if (!number.equals(record)) {
        records.set(
            i,
            record
                .replaceAll("\"engine\":\"[^\"]*\"", "\"engine\":\"another\"")
                .replace(
                    "\"session_seq\":" + number,
                    "\"session_seq\":" + (Integer.parseInt(number) - middle / 2)));
      }
    }
    write(records);

    assertThat(run(CODEX, "whole", folder).exitCode()).isZero();
  }

  @Test
  void oneSessionCanBeChosen() throws IOException {
    String session = Facts.text(session(json(CLAUDE, "gaps")), "session");

    assertThat(gaps(CLAUDE, "gaps", "--session", session.substring(0, 8)).exitCode()).isEqualTo(10);
    assertThat(gaps(CLAUDE, "gaps", "--session", "nothing").exitCode()).isEqualTo(3);
  }

  @Test
  void onlyCallsSinceATimeAreLookedAt() {
    assertThat(run("--since", "2026-11-21T23:00:00Z", CLAUDE, "gaps").out())
        .contains("No tool call since");
    assertThat(gaps(CLAUDE, "gaps", "--since", "tomorrow").exitCode()).isEqualTo(2);
  }

  @Test
  void oneTranscriptCanBeNamed() throws IOException {
    Path file;
    try (var files = Files.walk(RECORDINGS.resolve(QWEN + "/gaps/home"))) {
      file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    Path copy = Files.copy(file, folder.resolve("mine.jsonl"));
    String journal = RECORDINGS.resolve(QWEN + "/gaps/journal").toString();

    Belay gaps = Belay.run("gaps", "--transcript", copy.toString(), "--journal", journal);

    assertThat(gaps.exitCode()).isEqualTo(10);
    assertThat(gaps.out()).contains("qwen-code", "7 unseen").doesNotContain("No transcript");
  }

  @Test
  void aCheckThatLookedAtNothingIsNoSuccess() {
    Belay gaps = Belay.run("gaps", "--home", folder.toString(), "--journal", folder.toString());

    assertThat(gaps.exitCode()).isEqualTo(3);
    assertThat(gaps.err()).contains("no transcript to look at", "~/.codex/sessions");
  }

  @Test
  void hostsWhoseTranscriptsCannotBeReadAreNamed() {
    assertThat(Belay.run("gaps", "amp").exitCode()).isEqualTo(2);
    assertThat(Belay.run("gaps", "amp").err()).contains("amp", "claude-code, codex");
    assertThat(Belay.run("gaps", "codx").err()).contains("did you mean codex?");
  }

  @Test
  void aFileThatIsNoTranscriptIsSaidToBeNone() throws IOException {
    Path file = Files.writeString(folder.resolve("x.jsonl"), "{\"a\":1}\n");

    Belay gaps = Belay.run("gaps", "--transcript", file.toString());

    assertThat(gaps.exitCode()).isEqualTo(4);
    assertThat(Belay.run("gaps", "--transcript", "/nowhere").exitCode()).isEqualTo(3);
  }

  @Test
  void brokenLinesAreAWarning() throws IOException {
    Path home = folder.resolve("home");
    Path file = home.resolve(".claude/projects/p/s.jsonl");
    Files.createDirectories(requireNonNull(file.getParent()));
    Files.writeString(file, "garbage\n");

    Belay gaps = Belay.run("gaps", "--home", home.toString(), "--journal", folder.toString());

    assertThat(gaps.err()).contains("1 line could not be read", "s.jsonl");
  }

  @Test
  void whatATranscriptHoldsCannotSteerTheTerminal() throws IOException {
    Path home = folder.resolve("home");
    Path file = home.resolve(".claude/projects/p/s.jsonl");
    Files.createDirectories(requireNonNull(file.getParent()));
    Files.writeString(
        file,
        "{\"type\":\"assistant\",\"sessionId\":\"\\u001b[31ms\",\"timestamp\":\"2026-11-21T10:00:00Z\","
            + "\"message\":{\"content\":[{\"type\":\"tool_use\",\"id\":\"t\",\"name\":\"B\\u001b[2J\","
            + "\"input\":{\"command\":\"\\u001b]0;x\\u0007\"}}]}}\n");

    assertThat(
            Belay.onTerminal(
                    100,
                    "gaps",
                    "--since",
                    "2026-11-01",
                    "--home",
                    home.toString(),
                    "--journal",
                    RECORDINGS.resolve(CLAUDE + "/whole/journal").toString(),
                    "--all")
                .out())
        .doesNotContain("\u001b[2J", "\u001b]0", "\u001b[31ms");
  }

  private static boolean refuses(String record) {
    return record.contains("\"decision\":\"deny\"");
  }

  private static String what(JsonObject call) {
    String command = Facts.text(call, "command").replace("\n", "\\n");
    return command.isEmpty() ? call.getAsJsonArray("paths").get(0).getAsString() : command;
  }

  private Belay gaps(String host, String run, String... more) {
    return run(host, run, RECORDINGS.resolve(host).resolve(run).resolve("journal"), more);
  }

  private JsonObject json(String host, String run) {
    return gaps(host, run, "--json").wholeJson();
  }

  private static JsonObject session(JsonObject report) {
    return report.getAsJsonArray("sessions").get(0).getAsJsonObject();
  }

  private static JsonObject session(Belay gaps) {
    return session(gaps.wholeJson());
  }

  private static List<JsonElement> calls(JsonObject report) {
    return session(report).getAsJsonArray("calls").asList();
  }

  /** With another time than all. */
  private Belay run(String option, String since, String host, String run) {
    return Belay.run(
        "gaps",
        option,
        since,
        "--home",
        home(host, run),
        "--journal",
        RECORDINGS.resolve(host).resolve(run).resolve("journal").toString());
  }

  private static Belay run(String host, String run, Path journal, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of("gaps", "--home", home(host, run), "--journal", journal.toString()));
    if (!List.of(more).contains("--since")) {
      args.addAll(List.of("--since", "2026-11-01"));
    }
    args.addAll(List.of(more));
    return Belay.run(args.toArray(String[]::new));
  }

  private static String home(String host, String run) {
    return RECORDINGS.resolve(host).resolve(run).resolve("home").toString();
  }

  private static List<String> journal(String host, String run) throws IOException {
    return new ArrayList<>(
        Files.readAllLines(
            RECORDINGS.resolve(host).resolve(run).resolve("journal/journal-000001.jsonl")));
  }

  private void write(List<String> records) throws IOException {
    Files.write(folder.resolve("journal-000001.jsonl"), records);
  }
}
