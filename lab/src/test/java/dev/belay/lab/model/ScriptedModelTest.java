package dev.belay.lab.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the scripted model says to requests in the form that agents send them. */
class ScriptedModelTest {
  private static final JsonObject LS =
      JsonParser.parseString("{\"command\": \"ls\"}").getAsJsonObject();
  private static final ScriptedCall FIRST = new ScriptedCall("first", "Bash", LS);
  private static final ScriptedCall SECOND = new ScriptedCall("second", "Bash", LS);

  private final HttpClient client = HttpClient.newHttpClient();
  private ScriptedModel model;

  @AfterEach
  void stop() {
    model.close();
    client.close();
  }

  @Test
  void callsToolsInAnthropicsMessages() throws Exception {
    play(new Turn.Call(FIRST, SECOND));
    String answer =
        post(
            "/v1/messages",
            "{\"tools\":[{\"name\":\"Bash\"}],\"messages\":[{\"role\":\"user\",\"content\":\"go\"}]}");
    assertThat(answer)
        .contains("\"stop_reason\":\"tool_use\"")
        .contains(
            "{\"type\":\"tool_use\",\"id\":\"first\",\"name\":\"Bash\",\"input\":{\"command\":\"ls\"}}")
        .contains("\"id\":\"second\"");
  }

  @Test
  void streamsTheSameInAnthropicsMessages() throws Exception {
    play(new Turn.Call(FIRST));
    String answer =
        post("/v1/messages", "{\"stream\":true,\"tools\":[{\"name\":\"Bash\"}],\"messages\":[]}");
    assertThat(answer)
        .startsWith("event: message_start\ndata: {")
        .contains("\"partial_json\":\"{\\\"command\\\":\\\"ls\\\"}\"")
        .endsWith("event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n");
  }

  @Test
  void callsToolsInChatCompletions() throws Exception {
    play(new Turn.Call(FIRST));
    String request =
        "{\"stream\":true,\"tools\":[{}],\"messages\":[{\"role\":\"user\",\"content\":\"go\"}]}";
    assertThat(post("/v1/chat/completions", request))
        .contains("\"id\":\"first\",\"type\":\"function\"")
        .contains("\"finish_reason\":\"tool_calls\"")
        .endsWith("data: [DONE]\n\n");
  }

  @Test
  void callsToolsInResponses() throws Exception {
    ScriptedCall spaced = new ScriptedCall("spaced", "mcp__lab/note", LS);
    ScriptedCall patch = new ScriptedCall("patch", "apply_patch", new JsonPrimitive("*** Begin"));
    play(new Turn.Call(spaced, patch));
    String answer = post("/v1/responses", "{\"tools\":[{}],\"input\":[]}");
    assertThat(answer)
        .contains("\"call_id\":\"spaced\",\"name\":\"note\"")
        .contains("\"namespace\":\"mcp__lab\"")
        .contains("\"type\":\"custom_tool_call\",\"input\":\"*** Begin\"");
  }

  @Test
  void callsToolsInGeminis() throws Exception {
    play(new Turn.Call(FIRST));
    String request =
        "{\"tools\":[{\"functionDeclarations\":[{\"name\":\"Bash\"}]}],\"contents\":[]}";
    String call =
        "{\"functionCall\":{\"id\":\"first\",\"name\":\"Bash\",\"args\":{\"command\":\"ls\"}}}";
    assertThat(post("/v1beta/models/g:generateContent", request)).contains(call);
    assertThat(post("/v1beta/models/g:streamGenerateContent?alt=sse", request))
        .startsWith("data: {")
        .contains(call);
  }

  @Test
  void isAtTheTurnThatTheResultsInTheConversationSay() throws Exception {
    play(new Turn.Call(FIRST, SECOND), new Turn.Say("over"));
    String half = chat(result("first", "one"));
    String whole = chat(result("first", "one"), result("second", "two"));

    assertThat(post("/v1/chat/completions", whole)).contains("over");
    assertThat(post("/v1/chat/completions", whole)).as("asked again").contains("over");
    assertThat(post("/v1/chat/completions", half)).contains("over");
    assertThat(model.resultOf("first")).contains("one");
    assertThat(model.resultOf("second")).contains("two");
    assertThat(model.resultOf("third")).isEmpty();
  }

  @Test
  void talksOtherwiseToASubAgent() throws Exception {
    model =
        ScriptedModel.start(
            new Script(
                List.of(new Turn.Say("to the agent")),
                Map.of("sub task", List.of(new Turn.Say("to the sub-agent")))));
    assertThat(post("/v1/chat/completions", chat(user("do it")))).contains("to the agent");
    assertThat(post("/v1/chat/completions", chat(user("the sub task"))))
        .contains("to the sub-agent");
  }

  @Test
  void saysSomethingHarmlessWhereNoToolsAreOffered() throws Exception {
    play(new Turn.Call(FIRST));
    assertThat(post("/v1/chat/completions", "{\"messages\":[]}")).contains("\"content\":\"ok\"");
  }

  @Test
  void doesWhatIsToHappenBeforeATurn() throws Exception {
    AtomicInteger happened = new AtomicInteger();
    play(new Turn.Call(List.of(FIRST), happened::incrementAndGet));
    assertThat(happened).hasValue(0);
    post("/v1/chat/completions", chat(user("go")));
    assertThat(happened).hasValue(1);
  }

  @Test
  void remembersEveryTextThatItWasSent() throws Exception {
    play(new Turn.Say("over"));
    post("/v1/chat/completions", chat(user("a \\\"quoted\\\" word")));
    assertThat(model.saw("a \"quoted\" word")).isTrue();
    assertThat(model.saw("another word")).isFalse();
    assertThat(model.requests())
        .singleElement()
        .extracting(ModelRequest::path)
        .isEqualTo("/v1/chat/completions");
  }

  private void play(Turn... turns) throws IOException {
    model = ScriptedModel.start(new Script(List.of(turns)));
  }

  private static String chat(String... messages) {
    return "{\"tools\":[{}],\"messages\":[" + String.join(",", messages) + "]}";
  }

  private static String user(String text) {
    return "{\"role\":\"user\",\"content\":\"" + text + "\"}";
  }

  private static String result(String id, String text) {
    return "{\"role\":\"tool\",\"tool_call_id\":\"" + id + "\",\"content\":\"" + text + "\"}";
  }

  private String post(String path, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(model.url() + path))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
