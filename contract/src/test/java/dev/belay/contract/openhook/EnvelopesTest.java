package dev.belay.contract.openhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.contract.EventType;
import dev.belay.contract.FileOperation;
import dev.belay.contract.FileTouch;
import dev.belay.contract.Golden;
import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import dev.belay.contract.ToolKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvelopesTest {
  private static final String ID = "0d9b2d4a-6f0c-4f5e-9a39-0a8f5f2d6c11";

  @Test
  void aToolCallsEndIsAPublishedEnvelope() {
    ToolCall call = call(ToolKind.SHELL, "Bash", "toolu_1", "{'exit_code': 3}");

    assertThat(Envelopes.strict(event("tool.end", "PostToolUse", "{'duration_ms': 26}", call)))
        .extracting(envelope -> envelope.toJson().toString())
        .containsExactly(
            "{\"openhook\":\"0.1\",\"id\":\""
                + ID
                + "\",\"source\":\"claude-code\",\"type\":\"tool.end\","
                + "\"time\":\"2026-11-21T01:48:11.011Z\",\"session_id\":\"s1\","
                + "\"data\":{\"tool_name\":\"Bash\",\"tool_call_id\":\"toolu_1\",\"status\":\"error\",\"duration_ms\":26},"
                + "\"context\":\"file:///home/dev/my%20project\",\"extensions\":{\"dev.belay.event\":\"PostToolUse\"}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'is_error': true} | error",
        "{'isError': false} | success",
        "{'success': false} | error",
        "{'exitCode': 0} | success",
        "{'resultType': 'success'} | success",
        "{'status': 'failed'} | error",
        "{'error': 'no such file'} | error",
        "{'stdout': 'hello'} |",
        "'hello' |"
      },
      quoteCharacter = '`')
  void theStatusIsToldOnlyWhereThePayloadTellsIt(String output, String status) {
    JsonElement told = Golden.object("{'output': " + output + "}").get("output");
    ToolCall call =
        new ToolCall(
            ToolKind.SHELL, "Bash", null, new JsonObject(), "ls", List.of(), null, null, told);

    JsonElement said =
        Envelopes.strict(event("tool.end", "PostToolUse", "{}", call)).get(0).data().get("status");

    assertThat(said == null ? null : said.getAsString()).isEqualTo(status);
  }

  @Test
  void aFailedCallIsAnEndWithAnError() {
    ToolCall call = call(ToolKind.SHELL, "Bash", null, "null");

    OpenHookEvent envelope =
        Envelopes.strict(event("tool.fail", "PostToolUseFailure", "{'error': 'Exit code 3'}", call))
            .get(0);

    assertThat(envelope.type()).isEqualTo("tool.end");
    assertThat(envelope.data()).hasToString("{\"tool_name\":\"Bash\",\"status\":\"error\"}");
    assertThat(envelope.extensions())
        .hasToString(
            "{\"dev.belay.type\":\"tool.fail\",\"dev.belay.event\":\"PostToolUseFailure\"}");
  }

  @Test
  void aTypeOfOursIsWrittenLenientlyOrNotAtAll() throws OpenHookException {
    HookEvent event = event("agent.stop", "Stop", "{'last_assistant_message': 'secret'}");

    assertThat(Envelopes.strict(event)).isEmpty();
    OpenHookEvent envelope = Envelopes.lenient(event).get(0);
    assertThat(envelope.type()).isEqualTo("agent.stop");
    assertThat(envelope.extensions()).hasToString("{\"dev.belay.event\":\"Stop\"}");
    assertThat(OpenHookReader.lenient(envelope.toJson()).event()).isEqualTo(envelope);
  }

  @Test
  void thePromptIsCountedInCodePointsAndNeverSent() {
    HookEvent event =
        new HookEvent(
            ID,
            "codex",
            null,
            "UserPromptSubmit",
            EventType.PROMPT_SUBMIT,
            "2026-01-01T00:00:00+02:00",
            null,
            null,
            List.of(),
            List.of(),
            "fix 🐛 é",
            null,
            null,
            Golden.object("{'prompt': 'fix 🐛 é', 'api_key': 'sk-1'}"));

    OpenHookEvent envelope = Envelopes.strict(event).get(0);

    assertThat(envelope.data()).hasToString("{\"prompt_length\":7}");
    assertThat(envelope.time()).isEqualTo("2025-12-31T22:00:00Z");
    assertThat(envelope.sessionId()).isEmpty();
    assertThat(envelope.context()).isNull();
    assertThat(envelope.toJson().toString()).doesNotContain("fix", "sk-1");
  }

  @Test
  void nothingThatACallHoldsIsSent() {
    ToolCall call =
        new ToolCall(
            ToolKind.WRITE,
            "Write",
            "t",
            Golden.object("{'file_path': '/p/.env', 'content': 'TOKEN=1'}"),
            "export TOKEN=1",
            List.of(new FileTouch("/p/.env", FileOperation.WRITE)),
            "TOKEN=1",
            "https://u:TOKEN@h/",
            Golden.object("{'content': 'TOKEN=1'}"));
    HookEvent event =
        event("tool.end", "PostToolUse", "{'tool_input': {'content': 'TOKEN=1'}}", call);

    assertThat(Envelopes.strict(event)).isNotEmpty();
    assertThat(
            Envelopes.strict(event) + "" + Envelopes.lenient(event) + Envelopes.fileWrites(event))
        .doesNotContain("TOKEN");
  }

  @ParameterizedTest
  @CsvSource({
    "exit, user_exit",
    "logout, user_exit",
    "prompt_input_exit, user_exit",
    "user_close, user_exit",
    "window_close, user_exit",
    "timeout, timeout",
    "error, error",
    "complete, completed",
    "completed, completed",
    "other,",
    "clear,",
    "abort,"
  })
  void theEndOfASessionSaysWhyWhereOpenHookHasAWordForIt(String reported, String reason) {
    HookEvent event =
        event(
            "session.end",
            "SessionEnd",
            "{'reason': '" + reported + "', 'model': 'opus', 'duration_ms': 1.6}");

    JsonObject data = Envelopes.strict(event).get(0).data();

    assertThat(data.get("transcript_path").getAsString()).isEqualTo("/home/dev/t.jsonl");
    assertThat(data.has("reason") ? data.get("reason").getAsString() : null).isEqualTo(reason);
    assertThat(data.get("model").getAsString()).isEqualTo("opus");
    assertThat(data.get("duration_ms").getAsLong()).isEqualTo(2);
  }

  @Test
  void aBatchGivesAnEnvelopeForEachCallWithIdsThatStay() {
    HookEvent event =
        event(
            "tool.start",
            "preToolUse",
            "{'duration_ms': 9}",
            call(ToolKind.SHELL, "bash", "1", "null"),
            call(ToolKind.READ, "view", "2", "null"));

    List<OpenHookEvent> envelopes = Envelopes.strict(event);

    assertThat(envelopes)
        .extracting(envelope -> envelope.data().get("tool_name").getAsString())
        .containsExactly("bash", "view");
    assertThat(envelopes.get(0).id()).isEqualTo(ID);
    assertThat(envelopes.get(1).id())
        .isNotEqualTo(ID)
        .isEqualTo(Envelopes.strict(event).get(1).id());
  }

  @Test
  void aFinishedCallsChangesAreFileWrites() {
    ToolCall patch =
        new ToolCall(
            ToolKind.EDIT,
            "apply_patch",
            "c1",
            new JsonObject(),
            null,
            List.of(
                new FileTouch("a.py", FileOperation.CREATE),
                    new FileTouch("b.py", FileOperation.UPDATE),
                new FileTouch("b.py", FileOperation.UPDATE),
                    new FileTouch("c.py", FileOperation.DELETE),
                new FileTouch("d.py", FileOperation.READ),
                    new FileTouch("e.py", FileOperation.WRITE)),
            null,
            null,
            null);
    HookEvent event = event("tool.end", "PostToolUse", "{}", patch);

    List<OpenHookEvent> writes = Envelopes.fileWrites(event);

    assertThat(writes)
        .extracting(write -> write.data().toString())
        .containsExactly(
            "{\"path\":\"a.py\",\"operation\":\"create\",\"tool_call_id\":\"c1\"}",
            "{\"path\":\"b.py\",\"operation\":\"update\",\"tool_call_id\":\"c1\"}",
            "{\"path\":\"c.py\",\"operation\":\"delete\",\"tool_call_id\":\"c1\"}",
            "{\"path\":\"e.py\",\"tool_call_id\":\"c1\"}");
    assertThat(writes)
        .allSatisfy(
            write -> {
              assertThat(OpenHookSchema.problems(write.toJson())).isEmpty();
              assertThat(write.extensions())
                  .hasToString(
                      "{\"dev.belay.type\":\"tool.end\",\"dev.belay.event\":\"PostToolUse\"}");
            });
    assertThat(writes).extracting(OpenHookEvent::id).doesNotHaveDuplicates().doesNotContain(ID);
  }

  @ParameterizedTest
  @CsvSource({"tool.start", "tool.fail", "tool.permission", "tool.batch"})
  void whatHasNotRunOrHasFailedWroteNothing(String type) {
    assertThat(Envelopes.fileWrites(event(type, "E", "{}", write("{}")))).isEmpty();
    assertThat(Envelopes.fileWrites(event("tool.end", "E", "{}", write("{'is_error': true}"))))
        .isEmpty();
    assertThat(Envelopes.fileWrites(event("tool.end", "E", "{}", write("{}")))).hasSize(1);
  }

  @Test
  void aHostsOwnFileEventIsAFileWrite() {
    assertThat(Envelopes.strict(event("file.write", "fileEdited", "{}", write("null"))))
        .extracting(envelope -> envelope.type() + envelope.data())
        .containsExactly("file.write{\"path\":\"/p/a\",\"operation\":\"update\"}");
    assertThat(Envelopes.strict(event("file.write", "fileEdited", "{}"))).isEmpty();
    assertThat(Envelopes.lenient(event("file.write", "fileEdited", "{}"))).hasSize(1);
  }

  @Test
  void aTimeThatIsNoneIsRefused() {
    HookEvent event =
        new HookEvent(
            ID,
            "x",
            null,
            "Stop",
            new EventType("agent.stop"),
            "yesterday",
            null,
            null,
            List.of(),
            List.of(),
            null,
            null,
            null,
            new JsonObject());

    assertThatThrownBy(() -> Envelopes.lenient(event))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("yesterday");
  }

  private static ToolCall write(String output) {
    return new ToolCall(
        ToolKind.EDIT,
        "edit",
        null,
        new JsonObject(),
        null,
        List.of(new FileTouch("/p/a", FileOperation.UPDATE)),
        null,
        null,
        Golden.object("{'o': " + output + "}").get("o"));
  }

  private static ToolCall call(ToolKind kind, String name, String id, String output) {
    JsonElement told = Golden.object("{'o': " + output + "}").get("o");
    return new ToolCall(
        kind, name, id, new JsonObject(), "rm -rf secret", List.of(), null, null, told);
  }

  private static HookEvent event(
      String type, String nativeName, String payload, ToolCall... calls) {
    return new HookEvent(
        ID,
        "claude-code",
        "2.1.329",
        nativeName,
        new EventType(type),
        "2026-11-21T01:48:11.011Z",
        "s1",
        "/home/dev/my project",
        List.of(),
        List.of(calls),
        null,
        "/home/dev/t.jsonl",
        null,
        Golden.object(payload));
  }
}
