package dev.belay.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DemoCommandTest {
  @Test
  void letsEveryRecordedEventPassInSilence() throws JsonException {
    List<JsonObject> recorded = rows("recorded");

    assertThat(recorded).hasSize(91);
    assertThat(recorded)
        .allSatisfy(
            row -> {
              assertThat(row.get("decision").getAsString()).isEqualTo("abstain");
              assertThat(row.getAsJsonObject("reply").get("exit").getAsInt()).isZero();
              assertThat(row.getAsJsonObject("reply").get("stdout").getAsString()).isEmpty();
              assertThat(row.getAsJsonObject("reply").get("stderr").getAsString()).isEmpty();
            });
  }

  @Test
  void givesEveryForgedCallTheVerdictThatItIsMadeFor() {
    Replay replay = new Replay(BuiltInPolicy.pipelines());
    for (RecordedSession session : RecordedSession.all()) {
      assertThat(ForgedCalls.of(session.host())).as(session.host()).isNotEmpty();
      for (ForgedCall call : ForgedCalls.of(session.host())) {
        Replayed row = replay.forged(session, call);
        assertThat(row.verdict().decision())
            .as(session.host() + ": " + call.by())
            .isEqualTo(call.expected());
        assertThat(Json.write(row.event().payload()))
            .contains(session.host().equals("cline") ? "preToolUse" : "tool");
      }
    }
  }

  @Test
  void changesNothingButTheNamedTextInAForgedPayload() {
    for (RecordedSession session : RecordedSession.all()) {
      for (ForgedCall call : ForgedCalls.of(session.host())) {
        String recorded = session.payload(call.original());
        String forged = call.payload(recorded);
        assertThat(forged).as(session.host() + ": " + call.by()).isNotEqualTo(recorded);
        ForgedCall back = new ForgedCall(call.original(), call.by(), call.text(), call.expected());
        assertThat(back.payload(forged))
            .isEqualTo(new ForgedCall("", "\0", "", call.expected()).payload(recorded));
      }
    }
  }

  @Test
  void tellsForgedRowsFromRecordedOnes() {
    List<String> lines = demo(false, false, 100).lines().toList();

    assertThat(lines.stream().filter(line -> line.contains("curl -s") || line.contains("rm -rf")))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("  forged "));
    assertThat(lines.stream().filter(line -> line.startsWith("  forged ")).count())
        .isEqualTo(
            RecordedSession.all().stream()
                .mapToLong(session -> ForgedCalls.of(session.host()).size())
                .sum());
    assertThat(lines)
        .filteredOn(line -> line.contains("Codex"))
        .singleElement()
        .asString()
        .contains("0.169.0");
  }

  @Test
  void showsAnAskThatBecomesADenial() {
    assertThat(demo(false, false, 100))
        .containsPattern("git reset --hard.* git-discard  ask → deny JSON");
  }

  @Test
  void isPlainAndOfOneWidthWhenPiped() {
    String piped = demo(false, false, 60);

    assertThat(piped).doesNotContain("\u001b", "\t", "\r");
    assertThat(piped).contains("UserPromptSubmit", "prompt.submit", "run_shell_command");
    assertThat(
            piped
                .lines()
                .filter(line -> line.startsWith("  "))
                .map(String::length)
                .filter(l -> l > 100)
                .distinct())
        .containsExactly(140);
  }

  @Test
  void fitsTheTerminalAndHasColoursThere() {
    String shown = demo(true, true, 100);

    assertThat(shown).contains("\u001b[31mdeny JSON");
    assertThat(shown.lines().map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "")))
        .allMatch(line -> line.length() <= 100);
  }

  @Test
  void countsWhatItShowed() throws JsonException {
    List<JsonObject> all = json();
    JsonObject summary = all.getLast().getAsJsonObject("summary");

    assertThat(summary.get("sessions").getAsInt()).isEqualTo(7);
    assertThat(summary.getAsJsonObject("recorded").get("passed").getAsInt()).isEqualTo(91);
    assertThat(summary.getAsJsonObject("forged").get("events").getAsInt())
        .isEqualTo(rows("forged").size());
    assertThat(summary.getAsJsonObject("forged").get("denied").getAsLong())
        .isEqualTo(
            rows("forged").stream()
                .filter(row -> row.get("decision").getAsString().equals("deny"))
                .count());
  }

  private static List<JsonObject> rows(String origin) throws JsonException {
    return json().stream()
        .filter(row -> row.has("origin") && row.get("origin").getAsString().equals(origin))
        .toList();
  }

  private static List<JsonObject> json() throws JsonException {
    List<JsonObject> rows = new ArrayList<>();
    for (String line : demo(false, false, 100, "--json").lines().toList()) {
      rows.add(Json.parseObject(line));
    }
    return rows;
  }

  private static String demo(boolean interactive, boolean colours, int width, String... options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Terminal terminal =
        Terminal.on(InputStream.nullInputStream(), stream, stream, interactive, colours, width);
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--fast");
    assertThat(new CommandLine(new DemoCommand(terminal)).execute(all.toArray(String[]::new)))
        .isZero();
    terminal.flush();
    return out.toString(StandardCharsets.UTF_8);
  }
}
