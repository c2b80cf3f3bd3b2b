package dev.belay.contract.openhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.Golden;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LegacyAdapterTest {
  static Stream<JsonObject> rows() {
    return Golden.rows("open-hook/from-legacy-cases.json").stream();
  }

  @Test
  void theTableIsWhole() {
    assertThat(rows()).hasSize(11);
    // An empty tool_name: Python keeps it, TypeScript drops it. We follow Python.
    assertThat(rows().filter(row -> !row.get("python").equals(row.get("typescript")))).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void convertsAsThePythonSdk(JsonObject row) {
    JsonObject input = row.getAsJsonObject("input");

    OpenHookEvent event = LegacyAdapter.fromLegacy(input);

    JsonObject summary = new JsonObject();
    summary.addProperty("source", event.source());
    summary.addProperty("type", event.type());
    summary.addProperty("session_id", event.sessionId());
    summary.add("data", event.data());
    JsonElement context =
        event.context() == null ? JsonNull.INSTANCE : new JsonPrimitive(event.context());
    summary.add("context", context);
    assertThat(summary).isEqualTo(row.get("python"));
    assertThat(event.openhook()).isEqualTo("0.1");
    assertThat(event.extensions().get("legacy_payload")).isEqualTo(input);
    assertThat(UUID.fromString(event.id()).version()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({
    "userPromptSubmitted, prompt.submit",
    "userPromptSubmit, prompt.submit",
    "preToolUse, tool.start",
    "postToolUse, tool.end",
    "sessionEnd, session.end",
    "stop, session.end",
    "PreToolUse, session.end",
    "sessionStart, session.end"
  })
  void knowsSixNames(String name, String type) {
    JsonObject payload = Golden.object("{'hook_event_name': '" + name + "', 'tool_name': 'Bash'}");

    OpenHookEvent event = LegacyAdapter.fromLegacy(payload);

    assertThat(event.type()).isEqualTo(type);
    assertThat(event.data().has("tool_name")).isEqualTo(type.startsWith("tool."));
  }

  @Test
  void guessesTheSourceInTheOrderOfTheSdks() {
    JsonObject payload =
        Golden.object(
            "{'sessionId': 'a', 'hook_event_name': 'x', 'thread-id': 'b', 'taskId': 'c', 'conversation_id': 'd', 'source_tool': 'kiro'}");
    String[] expected = {"kiro", "cursor", "cline", "codex", "copilot", "claude-code", "unknown"};
    String[] removed = {
      "source_tool", "conversation_id", "taskId", "thread-id", "hook_event_name", "sessionId"
    };

    for (int i = 0; i < expected.length; i++) {
      assertThat(LegacyAdapter.fromLegacy(payload).source()).isEqualTo(expected[i]);
      if (i < removed.length) {
        payload.remove(removed[i]);
      }
    }
  }

  @Test
  void textsAreThoseOfPython() {
    JsonObject payload =
        Golden.object(
            "{'session_id': null, 'transcript_path': true, 'source_tool': '', 'cwd': 'ssh://h/p'}");

    OpenHookEvent event =
        LegacyAdapter.fromLegacy(payload, "i", Instant.parse("2026-01-01T00:00:00Z"));

    assertThat(event.toJson())
        .hasToString(
            "{\"openhook\":\"0.1\",\"id\":\"i\",\"source\":\"unknown\",\"type\":\"session.end\",\"time\":\"2026-01-01T00:00:00Z\","
                + "\"session_id\":\"None\",\"data\":{\"transcript_path\":\"True\"},\"context\":\"ssh://h/p\","
                + "\"extensions\":{\"legacy_payload\":"
                + payload
                + "}}");
  }
}
