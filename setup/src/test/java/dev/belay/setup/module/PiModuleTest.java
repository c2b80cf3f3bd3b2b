package dev.belay.setup.module;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.json.Json;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PiModuleTest {
  private static final String CALL =
      """
      {"type": "tool_call", "toolName": "bash", "toolCallId": "call_1", "input": {"command": "rm -rf /"}}
      """;
  private static final String PROMPT =
      "{\"type\": \"input\", \"text\": \"hello\", \"source\": \"interactive\"}";

  @TempDir Path folder;
  FakeHost host;

  @BeforeEach
  void start() {
    host = new FakeHost(folder, "pi-host.mjs");
  }

  @Test
  void theClientIsAskedWithTheCallItsSessionAndItsFolder() throws Exception {
    JsonObject told = call(host.readingClient(""), true);

    assertThat(told.has("answer")).isFalse();
    assertThat(host.arguments()).isEqualTo("--installed --host pi --event tool_call");
    assertThat(host.payload())
        .isEqualTo(
            Json.parseObject(
                """
                {"type": "tool_call", "toolName": "bash", "toolCallId": "call_1",
                 "input": {"command": "rm -rf /"}, "sessionId": "session-1", "cwd": "/home/dev/project"}
                """));
  }

  @Test
  void aRefusalBlocksWithItsReason() throws Exception {
    assertThat(answer(call(host.client("echo 'not here' >&2; exit 2"), true)))
        .isEqualTo("{\"block\":true,\"reason\":\"not here\"}");
  }

  @Test
  void rewrittenArgumentsTakeTheHostsOwnPlace() throws Exception {
    JsonObject told = call(host.client("echo '{\"input\":{\"command\":\"ls\"}}'"), true);

    assertThat(told.has("answer")).isFalse();
    assertThat(told.get("input").toString()).isEqualTo("{\"command\":\"ls\"}");
  }

  @Test
  void withoutAnAnswerTheCallIsBlockedUnlessTheFailModeIsOpen() throws Exception {
    for (List<String> client :
        List.of(
            host.missingClient(),
            host.hangingClient(),
            host.client("exit 1"),
            host.client("echo hello"))) {
      assertThat(answer(call(client, true))).contains("\"block\":true", "belay doctor");
      assertThat(call(client, false).has("answer")).isFalse();
    }
  }

  @Test
  void aRefusedPromptDoesNotReachTheAgentAndTheUserSeesWhy() throws Exception {
    JsonObject told = prompt(host.client("echo 'no secrets' >&2; exit 2"));

    assertThat(answer(told)).isEqualTo("{\"action\":\"handled\"}");
    assertThat(told.getAsJsonArray("notices").toString()).isEqualTo("[\"warning: no secrets\"]");
  }

  @Test
  void aPromptGoesOnWhenThereIsNoAnswer() throws Exception {
    assertThat(answer(prompt(host.missingClient()))).isEqualTo("{\"action\":\"continue\"}");
    assertThat(answer(prompt(host.client("")))).isEqualTo("{\"action\":\"continue\"}");
  }

  @Test
  void whatOnlyWatchesAnswersNothingAndNeverThrows() throws Exception {
    for (List<String> client : List.of(host.missingClient(), host.client("echo no >&2; exit 2"))) {
      JsonObject told = host.run(module(client, true, "agent_end"), "agent_end", "{}");

      assertThat(told.has("answer")).isFalse();
      assertThat(told.get("error").isJsonNull()).isTrue();
    }
  }

  private JsonObject call(List<String> client, boolean closed) throws Exception {
    return host.run(module(client, closed, "tool_call"), "tool_call", CALL);
  }

  private JsonObject prompt(List<String> client) throws Exception {
    return host.run(module(client, true, "input"), "input", PROMPT);
  }

  private static String module(List<String> client, boolean closed, String... events) {
    return OwnModule.render(
        HostCatalog.host("pi"), new ModuleOptions(client, closed, List.of(events)));
  }

  private static String answer(JsonObject told) {
    return told.get("answer").toString();
  }
}
