package dev.belay.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.contract.json.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host that moves its fields must not switch the guard off. */
class UnseenCallTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"hook_event_name":"PreToolUse","tool":"Bash","tool_input":{"command":"ls"}}               | names no tool
          {"hook_event_name":"PreToolUse","tool_name":"Bash","arguments":{"command":"ls"}}           | no shell text
          {"hook_event_name":"PreToolUse","tool_name":"Write","tool_input":{"target":"/p/x"}}        | names no file
          {"hook_event_name":"PreToolUse","tool_name":"Bash","tool_input":"{broken"}                 | begin like JSON
          """)
  void isFoundOnAGate(String payload, String why) throws Exception {
    assertThat(unseen("claude-code", payload)).contains(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          claude-code | {"hook_event_name":"PreToolUse","tool_name":"Grep","tool_input":{"pattern":"x"}}
          claude-code | {"hook_event_name":"PreToolUse","tool_name":"TodoWrite","tool_input":{"todos":[]}}
          claude-code | {"hook_event_name":"PreToolUse","tool_name":"mcp__a__b","tool_input":{}}
          claude-code | {"hook_event_name":"PostToolUse","tool_name":"Bash","tool_input":{}}
          """)
  void isNotSeenWhereNothingIsMissing(String host, String payload) throws Exception {
    assertThat(unseen(host, payload)).isNull();
  }

  @Test
  void doesNotSpeakForTheUserWhoIsAskedAnyway() throws Exception {
    String payload =
        "{\"hook_event_name\":\"PermissionRequest\",\"tool_name\":\"Bash\",\"tool_input\":{}}";

    assertThat(unseen("junie", payload)).isNull();
  }

  private static @Nullable String unseen(String host, String payload) throws Exception {
    HostCodec codec = HostCodec.of(host);
    return codec.unseen(codec.decode(Json.parseObject(payload), null));
  }
}
