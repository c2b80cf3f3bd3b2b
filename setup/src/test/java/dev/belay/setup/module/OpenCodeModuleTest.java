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

class OpenCodeModuleTest {
  private static final String BEFORE = "tool.execute.before";
  private static final String CALL =
      """
      {"input": {"tool": "bash", "sessionID": "ses_1", "callID": "call_1"},
       "output": {"args": {"command": "rm -rf /", "description": "Räumt auf"}}}
      """;

  @TempDir Path folder;
  FakeHost host;

  @BeforeEach
  void start() {
    host = new FakeHost(folder, "opencode-host.mjs");
  }

  @Test
  void theClientIsAskedWithTheWholeCall() throws Exception {
    call(host.readingClient(""), true);

    assertThat(host.arguments())
        .isEqualTo("--installed --host opencode --event tool.execute.before");
    assertThat(host.payload())
        .isEqualTo(
            Json.parseObject(
                """
                {"hook": "tool.execute.before", "directory": "/home/dev/project",
                 "input": {"tool": "bash", "sessionID": "ses_1", "callID": "call_1"},
                 "output": {"args": {"command": "rm -rf /", "description": "Räumt auf"}}}
                """));
  }

  @Test
  void whatTheClientAllowsRunsAsItWas() throws Exception {
    JsonObject told = call(host.readingClient(""), true);

    assertThat(told.get("error").isJsonNull()).isTrue();
    assertThat(told.getAsJsonObject("args").get("command").getAsString()).isEqualTo("rm -rf /");
    assertThat(told.getAsJsonArray("log")).isEmpty();
  }

  @Test
  void aRefusalIsThrownWithItsReason() throws Exception {
    assertThat(error(call(host.readingClient("echo 'nicht hier: ö' >&2; exit 2"), true)))
        .isEqualTo("nicht hier: ö");
  }

  @Test
  void textIsWholeWhereTwoReadsMeetWithinALetter() throws Exception {
    String halves = "printf '\\303' >&2; sleep 0.1; printf '\\266' >&2; exit 2";
    assertThat(error(call(host.client(halves), true))).isEqualTo("ö");

    halves = "printf '{\"args\":{\"a\":\"\\303'; sleep 0.1; printf '\\266\"}}'";
    assertThat(call(host.client(halves), true).get("args").toString()).isEqualTo("{\"a\":\"ö\"}");
  }

  @Test
  void aRefusalHoldsInFailModeOpenToo() throws Exception {
    assertThat(error(call(host.client("echo no >&2; exit 2"), false))).isEqualTo("no");
    assertThat(error(call(host.client("exit 2"), false))).contains("gave no reason");
  }

  @Test
  void rewrittenArgumentsTakeTheHostsOwnPlace() throws Exception {
    JsonObject told = call(host.readingClient("echo '{\"args\":{\"command\":\"ls\"}}'"), true);

    assertThat(told.getAsJsonObject("args").toString()).isEqualTo("{\"command\":\"ls\"}");
  }

  @Test
  void withoutAClientTheCallIsRefused() throws Exception {
    assertThat(error(call(host.missingClient(), true)))
        .contains("fail mode closed", "nowhere cannot be started", "belay doctor");
  }

  @Test
  void aClientThatHangsIsARefusal() throws Exception {
    assertThat(error(call(host.hangingClient(), true))).contains("gave no answer within");
  }

  @Test
  void whatIsNoAnswerIsARefusal() throws Exception {
    assertThat(error(call(host.client("exit 1"), true))).contains("exit code 1");
    assertThat(error(call(host.client("echo lost >&2; exit 127"), true))).contains("127 lost");
    assertThat(error(call(host.client("kill -9 $$"), true))).contains("SIGKILL");
    assertThat(error(call(host.client("echo hello"), true))).contains("not JSON");
    assertThat(error(call(host.client("echo '{\"decision\":\"allow\"}'"), true)))
        .contains("has no use for");
    assertThat(error(call(host.client("echo '{\"args\":[]}'"), true))).contains("has no use for");
    assertThat(error(call(host.client("echo null"), true))).contains("has no use for");
  }

  @Test
  void inFailModeOpenTheCallRunsAndTheLogTellsWhy() throws Exception {
    for (List<String> client :
        List.of(host.missingClient(), host.client("exit 1"), host.client("echo hello"))) {
      JsonObject told = call(client, false);

      assertThat(told.get("error").isJsonNull()).isTrue();
      assertThat(told.getAsJsonArray("log")).hasSize(1);
    }
  }

  @Test
  void failModeOpenIsToldToTheClient() throws Exception {
    call(host.readingClient(""), false);

    assertThat(host.arguments()).startsWith("--installed --fail open --host");
  }

  @Test
  void whatOnlyWatchesNeverStopsAnything() throws Exception {
    String call = "{\"input\": {\"tool\": \"bash\"}, \"output\": {\"output\": \"x\"}}";
    String module = module(host.readingClient("echo no >&2; exit 2"), true, "tool.execute.after");

    assertThat(host.run(module, "tool.execute.after", call).get("error").isJsonNull()).isTrue();
    assertThat(host.payload().get("hook").getAsString()).isEqualTo("tool.execute.after");

    module = module(host.missingClient(), true, "tool.execute.after");
    assertThat(host.run(module, "tool.execute.after", call).getAsJsonArray("log")).hasSize(1);
  }

  @Test
  void busEventsGoByTheirTypeAndOnlyThoseThatWereAskedFor() throws Exception {
    String module = module(host.readingClient(""), true, "session.created", "session.idle");
    String other = "{\"input\": {\"event\": {\"type\": \"session.status\", \"properties\": {}}}}";
    String idle =
        "{\"input\": {\"event\": {\"type\": \"session.idle\", \"properties\": {\"sessionID\": \"s\"}}}}";

    host.run(module, "event", other);
    assertThat(host.clientRan()).isFalse();

    JsonObject told = host.run(module, "event", idle);
    assertThat(told.getAsJsonArray("hooks").toString()).isEqualTo("[\"event\"]");
    assertThat(host.arguments()).endsWith("--event session.idle");
    assertThat(host.payload().getAsJsonObject("event").get("type").getAsString())
        .isEqualTo("session.idle");
  }

  @Test
  void aProvidersKeysStayWithTheHost() throws Exception {
    String call =
        """
        {"input": {"sessionID": "ses_1", "model": {"id": "m", "headers": {"x-key": "secret"}},
                   "provider": {"id": "p", "name": "P", "options": {"apiKey": "secret"}}},
         "output": {"headers": {"authorization": "secret"}, "temperature": 0}}
        """;

    host.run(module(host.readingClient(""), true, "chat.params"), "chat.params", call);
    assertThat(host.payload().toString())
        .contains("ses_1", "\"temperature\":0", "{\"id\":\"p\",\"name\":\"P\"}")
        .doesNotContain("secret");

    host.run(module(host.readingClient(""), true, "chat.headers"), "chat.headers", call);
    assertThat(host.payload().toString()).contains("ses_1").doesNotContain("secret");
  }

  private JsonObject call(List<String> client, boolean closed) throws Exception {
    return host.run(module(client, closed, BEFORE), BEFORE, CALL);
  }

  private static String module(List<String> client, boolean closed, String... events) {
    return OwnModule.render(
        HostCatalog.host("opencode"), new ModuleOptions(client, closed, List.of(events)));
  }

  private static String error(JsonObject told) {
    return told.get("error").getAsString();
  }
}
