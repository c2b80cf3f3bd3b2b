package dev.belay.contract.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.contract.Golden;
import dev.belay.contract.catalog.HookContractValidator.Dialect;
import dev.belay.contract.catalog.HookContractValidator.Result;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HookContractValidatorTest {
  static Stream<JsonObject> rows() {
    return Golden.rows("orchestkit/validate-hook-event-cases.json").stream();
  }

  @Test
  void theTableIsWhole() {
    assertThat(rows()).hasSize(15);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void answersAsTheNpmPackage(JsonObject row) {
    expect(HookContractValidator.validate(row.get("input")), row.getAsJsonObject("typescript"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void answersAsThePypiPackage(JsonObject row) {
    expect(
        HookContractValidator.validate(row.get("input"), Dialect.PYTHON),
        row.getAsJsonObject("python"));
  }

  private static void expect(Result result, JsonObject published) {
    assertThat(result.valid()).isEqualTo(published.get("valid").getAsBoolean());
    assertThat(result.errors())
        .isEqualTo(
            strings(
                published.has("errors") ? published.getAsJsonArray("errors") : new JsonArray()));
    JsonElement event = published.get("event");
    assertThat(result.event())
        .isEqualTo(event == null || event.isJsonNull() ? null : event.getAsString());
  }

  @Test
  void errorsAddUpInTheOrderOfTheFields() {
    JsonObject event =
        Golden.object(
            "{'cwd': null, 'session_id': 7, 'timestamp': [], 'event': 'stop', 'payload': 1}");

    assertThat(HookContractValidator.validate(event).errors())
        .containsExactly(
            "unknown event tag: stop",
            "timestamp must be a string if present",
            "session_id must be a string if present",
            "cwd must be a string if present");
  }

  @Test
  void aRawClaudeCodePayloadIsNoEnvelope() {
    JsonObject payload =
        Golden.object("{'hook_event_name': 'PreToolUse', 'tool_name': 'Bash', 'cwd': '/p'}");

    assertThat(HookContractValidator.isHookEvent(payload)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1, number, int",
    "-3, number, int",
    "1.0, number, float",
    "1e3, number, float",
    "true, boolean, bool"
  })
  void namesTheTypeAsEachLanguageDoes(String value, String typescript, String python) {
    JsonObject event = Golden.object("{'event': " + value + "}");

    assertThat(HookContractValidator.validate(event).errors())
        .containsExactly("event must be a string, got " + typescript);
    assertThat(HookContractValidator.validate(event, Dialect.PYTHON).errors())
        .containsExactly("event must be a string, got " + python);
  }

  private static List<String> strings(JsonArray array) {
    return array.asList().stream().map(JsonElement::getAsString).toList();
  }
}
