package dev.belay.setup.module;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.contract.host.HostCatalog;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmpModuleTest {
  private static final String CALL =
      """
      {"tool": "shell_command", "input": {"command": "rm -rf /"}, "toolUseID": "toolu_1",
       "thread": {"id": "T-1"}}
      """;

  @TempDir Path folder;
  FakeHost host;

  @BeforeEach
  void start() {
    host = new FakeHost(folder, "amp-host.mjs");
  }

  @Test
  void theClientIsAskedWithTheCallItsNameAndItsFolder() throws Exception {
    JsonObject told = call(host.readingClient(""), true);

    assertThat(answer(told)).isEqualTo("{\"action\":\"allow\"}");
    assertThat(host.arguments()).isEqualTo("--installed --host amp --event tool.call");
    JsonObject payload = host.payload();
    assertThat(payload.remove("directory").getAsString()).isNotEmpty();
    assertThat(payload.toString())
        .isEqualTo(
            "{\"hook\":\"tool.call\",\"tool\":\"shell_command\",\"input\":{\"command\":\"rm -rf /\"},"
                + "\"toolUseID\":\"toolu_1\",\"thread\":{\"id\":\"T-1\"}}");
  }

  @Test
  void aRefusalRejectsWithItsReason() throws Exception {
    assertThat(answer(call(host.client("echo 'not here' >&2; exit 2"), true)))
        .isEqualTo("{\"action\":\"reject-and-continue\",\"message\":\"not here\"}");
  }

  @Test
  void rewrittenArgumentsModifyTheCall() throws Exception {
    assertThat(answer(call(host.client("echo '{\"input\":{\"command\":\"ls\"}}'"), true)))
        .isEqualTo("{\"action\":\"modify\",\"input\":{\"command\":\"ls\"}}");
  }

  @Test
  void withoutAnAnswerTheCallIsRejectedUnlessTheFailModeIsOpen() throws Exception {
    for (List<String> client :
        List.of(
            host.missingClient(),
            host.hangingClient(),
            host.client("exit 1"),
            host.client("echo hello"))) {
      assertThat(answer(call(client, true))).contains("reject-and-continue", "belay doctor");
      assertThat(answer(call(client, false))).isEqualTo("{\"action\":\"allow\"}");
    }
  }

  @Test
  void whatOnlyWatchesAnswersNothingAndNeverThrows() throws Exception {
    String result = "{\"status\": \"done\", \"toolUseID\": \"toolu_1\"}";

    for (List<String> client : List.of(host.missingClient(), host.client("echo no >&2; exit 2"))) {
      JsonObject told =
          host.run(module(client, true, "agent.end", "tool.result"), "tool.result", result);

      assertThat(told.getAsJsonArray("handlers").toString())
          .isEqualTo("[\"agent.end\",\"tool.result\"]");
      assertThat(told.has("answer")).isFalse();
      assertThat(told.get("error").isJsonNull()).isTrue();
    }
  }

  private JsonObject call(List<String> client, boolean closed) throws Exception {
    return host.run(module(client, closed, "tool.call"), "tool.call", CALL);
  }

  private static String module(List<String> client, boolean closed, String... events) {
    return OwnModule.render(
        HostCatalog.host("amp"), new ModuleOptions(client, closed, List.of(events)));
  }

  private static String answer(JsonObject told) {
    return told.get("answer").toString();
  }
}
