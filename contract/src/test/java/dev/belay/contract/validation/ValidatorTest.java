package dev.belay.contract.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.belay.contract.Golden;
import dev.belay.contract.payload.ClaudeCodePayload;
import dev.belay.contract.payload.CodexPayload;
import dev.belay.contract.payload.PayloadBuilder;
import dev.belay.contract.payload.PayloadException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of docs/published-contract.md. */
class ValidatorTest {
  private static List<String> errors(String host, String event, JsonElement payload) {
    return Validator.validate(host, event, payload).errors().stream()
        .map(error -> error.pointer() + " " + error.message())
        .toList();
  }

  private static List<String> verdict(String json) {
    return Validator.validateVerdict(Golden.object(json)).errors().stream()
        .map(error -> error.pointer() + " " + error.message())
        .toList();
  }

  @Test
  void errorsComeInTheOrderOfTheContract() {
    JsonObject payload =
        PayloadBuilder.of("codex", "PreToolUse")
            .without("turn_id")
            .with("session_id", 7)
            .with("transcript_path", false)
            .with("hook_event_name", "Stop")
            .json();

    assertThat(errors("codex", "PreToolUse", payload))
        .containsExactly(
            "/session_id must be a string, is a number",
            "/transcript_path must be a string or null, is a boolean",
            "/hook_event_name must be one of \"PreToolUse\"",
            "/turn_id is missing");
  }

  @Test
  void membersAndItemsHaveTheirPlace() {
    JsonObject batch = PayloadBuilder.of("claude-code", "PostToolBatch").json();
    JsonArray calls = new JsonArray();
    calls.add(new JsonObject());
    calls.add("text");
    batch.add("tool_calls", calls);

    assertThat(errors("claude-code", "PostToolBatch", batch))
        .contains(
            "/tool_calls/0/tool_name is missing", "/tool_calls/1 must be an object, is a string")
        .endsWith("/tool_calls/1 must be an object, is a string");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "null | null",
        "[] | an array",
        "\"x\" | a string",
        "3 | a number",
        "1e400 | a number that is not finite",
        "true | a boolean"
      })
  void aPayloadIsAnObject(String json, String found) {
    assertThat(errors("codex", "Stop", JsonParser.parseString(json)))
        .containsExactly(" must be an object, is " + found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "3.0", "3e2", "-0", "1e300", "9007199254740992.5"})
  void wholeIsWhatIsWholeAsADouble(String number) {
    assertThat(numbers(number)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.5 | a number",
        "1e400 | a number that is not finite",
        "\"3\" | a string",
        "true | a boolean"
      })
  void othersAreNot(String number, String found) {
    assertThat(numbers(number)).containsExactly("/duration_ms must be a whole number, is " + found);
  }

  /** Claude Code's PostToolUse with this duration. */
  private static List<String> numbers(String number) {
    JsonObject payload =
        PayloadBuilder.of("claude-code", "PostToolUse")
            .with("duration_ms", JsonParser.parseString(number))
            .json();
    return errors("claude-code", "PostToolUse", payload);
  }

  @Test
  void belaysOwnEnumerationsAreClosedAndThoseOfHostsAreNot() {
    assertThat(verdict("{'decision': 'maybe'}"))
        .containsExactly("/decision must be one of \"abstain\", \"allow\", \"ask\", \"deny\"");
    assertThat(
            errors(
                "codex",
                "SessionStart",
                PayloadBuilder.of("codex", "SessionStart").with("source", "elsewhere").json()))
        .isEmpty();
  }

  @Test
  void nullIsNotTheSameAsMissing() {
    assertThat(verdict("{'decision': 'allow', 'reason': null}")).isEmpty();
    assertThat(verdict("{'decision': 'allow', 'stop': null}"))
        .containsExactly("/stop must be a boolean, is null");
    assertThat(verdict("{}")).containsExactly("/decision is missing");
  }

  @Test
  void aWalkEndsAfterAHundredErrors() {
    JsonArray calls = new JsonArray();
    for (int i = 0; i < 1000; i++) {
      calls.add(i);
    }
    JsonObject batch =
        PayloadBuilder.of("claude-code", "PostToolBatch").with("tool_calls", calls).json();

    assertThat(errors("claude-code", "PostToolBatch", batch))
        .hasSize(100)
        .last()
        .isEqualTo("/tool_calls/99 must be an object, is a number");
  }

  @Test
  void eventsAreFoundByNameAndByCaseAlone() {
    JsonObject payload = PayloadBuilder.of("codex", "Stop").json();

    assertThat(errors("codex", "STOP", payload)).isEmpty();
    assertThat(errors("codex", null, payload)).isEmpty();
    assertThat(Validator.eventName("codex", payload)).isEqualTo("Stop");
    assertThat(Validator.eventName("codex", JsonNull.INSTANCE)).isNull();
    // The Kelvin sign is a k to Unicode alone.
    assertThat(errors("claude-code", "Tas\u212ACompleted", payload))
        .containsExactly(" is of no known event of claude-code");
    assertThat(errors("nobody", "Stop", payload)).containsExactly(" is of no known host");
  }

  @Test
  void theFrozenCatalogIsCheckedToo() {
    assertThat(
            errors(
                Validator.HOOK_CONTRACT,
                "PreToolUse",
                Golden.object(
                    "{'event': 'PreToolUse', 'cwd': 1, 'payload': {'tool_name': 'Bash'}}")))
        .containsExactly("/cwd must be a string, is a number", "/payload/tool_input is missing");
  }

  @Test
  void recordsCheckWhenTheyAreMade() {
    CodexPayload payload =
        CodexPayload.from(
            "pretooluse",
            PayloadBuilder.of("codex", "PreToolUse").with("tool_name", "Bash").json());
    String tool =
        payload instanceof CodexPayload.PreToolUse call ? call.toolName() : payload.nativeName();

    assertThat(tool).isEqualTo("Bash");
    assertThat(payload.sessionId()).isEqualTo("session_id");
    assertThat(payload)
        .isEqualTo(new CodexPayload.PreToolUse(payload.json().deepCopy()))
        .hasToString("PreToolUse[json=" + payload.json() + "]");
    assertThatThrownBy(
            () ->
                PayloadBuilder.of("claude-code", "Stop")
                    .with("cwd", 1)
                    .without("session_id")
                    .as(ClaudeCodePayload.Stop::new))
        .isInstanceOfSatisfying(PayloadException.class, e -> assertThat(e.errors()).hasSize(2))
        .hasMessage("claude-code Stop: /session_id is missing (and 1 more)");
  }
}
