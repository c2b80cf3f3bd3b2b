package dev.belay.contract.littleloops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.belay.contract.EventType;
import dev.belay.contract.Golden;
import dev.belay.contract.HookEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LLHookEventTest {
  @Test
  void isWrittenInThePublishedOrder() {
    LLHookEvent event =
        new LLHookEvent(
            "codex", "pre_compact", "2026-01-01T00:00:00Z", Golden.object("{'a': 1}"), "s", "/p");

    assertThat(event.toJson())
        .hasToString(
            "{\"host\":\"codex\",\"intent\":\"pre_compact\",\"ts\":\"2026-01-01T00:00:00Z\","
                + "\"payload\":{\"a\":1},\"session_id\":\"s\",\"cwd\":\"/p\"}");
    assertThat(LLHookEvent.read(event.toJson())).isEqualTo(event);
  }

  @Test
  void whatIsAbsentIsLeftOutOrEmpty() {
    assertThat(LLHookEvent.read(new JsonObject()).toJson())
        .hasToString("{\"host\":\"\",\"intent\":\"\",\"ts\":\"\",\"payload\":{}}");
  }

  @Test
  void theTimeHasTwoNames() {
    assertThat(LLHookEvent.read(Golden.object("{'timestamp': 'b'}")).timestamp()).isEqualTo("b");
    assertThat(LLHookEvent.read(Golden.object("{'timestamp': 'b', 'ts': 'a'}")).timestamp())
        .isEqualTo("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "false", "0", "''", "[]", "{}"})
  void anEmptyPayloadIsAnObject(String payload) {
    assertThat(LLHookEvent.read(Golden.object("{'payload': " + payload + "}")).payload())
        .isEqualTo(new JsonObject());
  }

  @Test
  void anotherPayloadIsRefused() {
    assertThatThrownBy(() -> LLHookEvent.read(Golden.object("{'payload': [1]}")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("payload must be an object, got an array");
  }

  @ParameterizedTest
  @CsvSource({
    "session.start, session_start",
    "session.end, session_end",
    "compact.start, pre_compact",
    "compact.end, post_compact",
    "prompt.submit, user_prompt_submit",
    "tool.start, pre_tool_use",
    "tool.end, post_tool_use",
    "tool.permission, permission_request",
    "subagent.start, subagent_start",
    "subagent.stop, subagent_stop",
    "agent.stop,",
    "tool.fail,",
    "file.write,",
    "host.pre-tool-use,"
  })
  void anEventHasTheIntentOfItsType(String type, String intent) {
    assertThat(LLHookEvent.from(event("codex", type)).map(LLHookEvent::intent).orElse(null))
        .isEqualTo(intent);
  }

  @ParameterizedTest
  @CsvSource({
    "claude-code, claude-code",
    "codex, codex",
    "kimi-code, kimi-code",
    "gemini-cli, gemini",
    "qwen-code, qwen"
  })
  void hostsAreSpelledAsLittleLoopsDoes(String host, String spelled) {
    assertThat(LLHookEvent.from(event(host, "tool.start")).orElseThrow().host()).isEqualTo(spelled);
  }

  @Test
  void aHandlerGetsTheNativePayload() {
    HookEvent event = event("claude-code", "tool.start");

    assertThat(LLHookEvent.from(event))
        .contains(
            new LLHookEvent(
                "claude-code", "pre_tool_use", "2026-01-01T00:00:00Z", event.payload(), "s", "/p"));
  }

  private static HookEvent event(String host, String type) {
    return new HookEvent(
        "i",
        host,
        null,
        "E",
        new EventType(type),
        "2026-01-01T00:00:00Z",
        "s",
        "/p",
        List.of(),
        List.of(),
        null,
        null,
        null,
        Golden.object("{'tool_name': 'Bash'}"));
  }
}
