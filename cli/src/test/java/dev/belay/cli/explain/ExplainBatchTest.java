package dev.belay.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.cli.Belay;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainBatchTest {
  @Test
  void everyLineIsAnsweredInItsPlace() {
    Belay batch =
        batch(
            """
            {"command":"git push --force"}

            {"command":"ls -l"}
            {"command":"git push --force","cwd":"/p","tool":"bash"}
            """);

    assertThat(batch.exitCode()).isZero();
    assertThat(batch.json())
        .extracting(each -> text(each, "verdict"))
        .containsExactly("deny", "abstain", "deny");
    JsonObject first = batch.json().getFirst();
    assertThat(text(first, "rule")).isEqualTo("force-push");
    assertThat(strings(first, "rules")).containsExactly("force-push");
    assertThat(text(first, "reason")).contains("--force-with-lease");
    assertThat(first.get("us").getAsDouble()).isPositive();
  }

  @Test
  void aLineTellsWhatTheCommandDoes() {
    JsonObject line = batch("{\"command\":\"sudo rm -rf /etc/nginx\",\"cwd\":\"/p\"}").wholeJson();

    assertThat(strings(line, "effects")).contains("delete /etc/nginx/**");
    assertThat(strings(batch("{\"command\":\"echo 'a\"}").wholeJson(), "doubts"))
        .containsExactly("syntax");
  }

  @Test
  void theShellOfWindowsIsReadAsWhatItIs() {
    Belay batch =
        batch(
            """
            {"command":"Remove-Item -Recurse -Force C:\\\\","tool":"powershell"}
            {"command":"rd /s /q C:\\\\","tool":"cmd"}
            """);

    assertThat(batch.json())
        .extracting(each -> text(each, "verdict"))
        .containsExactly("deny", "deny");
  }

  @Test
  void whatDecodePrintsCanBeExplained() {
    String payload =
        """
        {"session_id":"s","transcript_path":"/t.jsonl","cwd":"/p","hook_event_name":"PreToolUse",
         "permission_mode":"default","tool_name":"Bash","tool_input":{"command":"git push -f"},
         "tool_use_id":"call_1"}
        """
            .replace("\n", "");
    String decoded = Belay.run(payload, new String[] {"decode", "--host", "claude-code"}).out();

    Belay batch = batch(decoded.replace("\n", "") + "\n");

    assertThat(batch.exitCode()).as(batch.out()).isZero();
    assertThat(text(batch.wholeJson(), "rule")).isEqualTo("force-push");
  }

  @Test
  void aScriptIsJudgedByWhatItsSessionWroteIntoIt() {
    String write =
        "{\"command\":\"printf 'rm -rf ~\\\\n' > /p/clean.sh\",\"cwd\":\"/p\",\"session\":\"a\"}\n";
    String run = "{\"command\":\"sh /p/clean.sh\",\"cwd\":\"/p\",\"session\":\"a\"}\n";

    Belay batch = batch(write + run + run.replace("\"a\"", "\"b\""));

    assertThat(batch.json())
        .extracting(each -> text(each, "verdict"))
        .containsExactly("abstain", "deny", "abstain");
  }

  @Test
  void aLineThatIsNoCommandIsAnErrorInItsPlaceAndTheRestGoesOn() {
    Belay batch =
        batch(
            """
            {"command":"ls"}
            garbage
            {"colour":"red"}
            {"command":"ls","tool":"fish"}
            {"calls":[],"type":"No Type"}
            {"command":"git push --force"}
            """);

    assertThat(batch.exitCode()).isEqualTo(4);
    List<JsonObject> lines = batch.json();
    assertThat(lines).hasSize(6);
    assertThat(lines.subList(1, 5))
        .allSatisfy(line -> assertThat(text(line, "error")).isNotBlank())
        .extracting(line -> line.get("line").getAsInt())
        .containsExactly(2, 3, 4, 5);
    assertThat(text(lines.get(5), "verdict")).isEqualTo("deny");
  }

  @Test
  void presetsAndPacksCanBeTriedOut() {
    String drop = "{\"command\":\"psql -c 'DROP TABLE users'\"}";
    String discard = "{\"command\":\"git branch -D old\"}";

    assertThat(text(batch(drop).wholeJson(), "verdict")).isEqualTo("abstain");
    assertThat(text(batch(drop, "--packs", "databases").wholeJson(), "verdict"))
        .isNotEqualTo("abstain");
    assertThat(text(batch(drop, "--packs", "core.git,all").wholeJson(), "verdict"))
        .isNotEqualTo("abstain");
    assertThat(text(batch(discard, "--preset", "relaxed").wholeJson(), "verdict"))
        .isNotEqualTo(text(batch(discard, "--preset", "strict").wholeJson(), "verdict"));
  }

  @Test
  void anUnknownPresetOrPackIsAUsageErrorThatNamesTheNearest() {
    Belay preset = batch("{\"command\":\"ls\"}", "--preset", "strickt");
    Belay pack = batch("{\"command\":\"ls\"}", "--packs", "core.gti");

    assertThat(preset.exitCode()).isEqualTo(2);
    assertThat(preset.err()).contains("unknown preset", "did you mean strict?");
    assertThat(pack.exitCode()).isEqualTo(2);
    assertThat(pack.err()).contains("unknown pack", "did you mean core.git?");
    assertThat(preset.out() + pack.out()).isEmpty();
  }

  @Test
  void aBatchTakesNothingElseToExplain() {
    Belay both = Belay.run("", new String[] {"explain", "--batch", "ls"});

    assertThat(both.exitCode()).isEqualTo(2);
    assertThat(both.err()).contains("--batch");
  }

  private static Belay batch(String lines, String... more) {
    List<String> arguments = new ArrayList<>(List.of("explain", "--batch", "--builtin"));
    arguments.addAll(List.of(more));
    return Belay.run(lines, arguments.toArray(String[]::new));
  }

  private static String text(JsonObject json, String key) {
    JsonElement value = json.get(key);
    return value == null || value.isJsonNull() ? "" : value.getAsString();
  }

  private static List<String> strings(JsonObject json, String key) {
    JsonArray array = json.getAsJsonArray(key);
    return array.asList().stream().map(JsonElement::getAsString).toList();
  }
}
