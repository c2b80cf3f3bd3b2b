package dev.belay.lab.model;

import static dev.belay.lab.model.JsonTree.array;
import static dev.belay.lab.model.JsonTree.object;
import static dev.belay.lab.model.JsonTree.objects;
import static dev.belay.lab.model.JsonTree.text;
import static dev.belay.lab.model.JsonTree.texts;
import static dev.belay.lab.model.JsonTree.with;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** OpenAI's Responses. */
record OpenAiResponses() implements Dialect {
  @Override
  public boolean serves(String path) {
    return path.endsWith("/responses");
  }

  @Override
  public Conversation read(JsonObject request) {
    List<String> said = new ArrayList<>();
    List<ToolResult> results = new ArrayList<>();
    for (JsonObject item : objects(request, "input")) {
      if (text(item, "type").endsWith("call_output")) {
        String output = item.has("output") ? texts(item.get("output")) : "";
        results.add(new ToolResult(text(item, "call_id"), output));
      } else if (text(item, "role").equals("user") && item.has("content")) {
        said.add(texts(item.get("content")));
      }
    }
    // Newer models are offered theirs in the conversation (Codex 0.169.0).
    boolean offersTools =
        !objects(request, "tools").isEmpty()
            || objects(request, "input").stream()
                .anyMatch(item -> text(item, "type").equals("additional_tools"));
    return new Conversation(offersTools, String.join("\n", said), results);
  }

  @Override
  public Answer say(Turn turn, JsonObject request, String path) {
    List<JsonObject> items =
        switch (turn) {
          case Turn.Say(String said) -> List.of(message(said));
          case Turn.Call call -> call.calls().stream().map(OpenAiResponses::call).toList();
        };
    JsonObject begun =
        object(
            "id",
            "resp_lab",
            "object",
            "response",
            "created_at",
            1,
            "status",
            "in_progress",
            "model",
            text(request, "model"),
            "output",
            new JsonArray());
    JsonObject done =
        with(
            begun,
            "status",
            "completed",
            "output",
            array(items),
            "usage",
            object(
                "input_tokens", 10,
                "input_tokens_details", object("cached_tokens", 0),
                "output_tokens", 5,
                "output_tokens_details", object("reasoning_tokens", 0),
                "total_tokens", 15));
    if (!text(request, "stream").equals("true")) {
      return Answer.json(done);
    }
    List<JsonObject> events = new ArrayList<>();
    events.add(object("type", "response.created", "response", begun));
    for (int i = 0; i < items.size(); i++) {
      for (String step : List.of("added", "done")) {
        events.add(
            object(
                "type", "response.output_item." + step, "output_index", i, "item", items.get(i)));
      }
    }
    events.add(object("type", "response.completed", "response", done));
    return Answer.namedEvents(events);
  }

  private static JsonObject message(String said) {
    JsonObject content =
        object("type", "output_text", "text", said, "annotations", new JsonArray());
    return object(
        "type",
        "message",
        "id",
        "msg_lab",
        "role",
        "assistant",
        "status",
        "completed",
        "content",
        array(List.of(content)));
  }

  private static JsonObject call(ScriptedCall call) {
    int slash = call.tool().indexOf('/');
    JsonObject item =
        object(
            "id",
            "fc_" + call.id(),
            "call_id",
            call.id(),
            "name",
            call.tool().substring(slash + 1),
            "status",
            "completed");
    if (slash > 0) {
      item.addProperty("namespace", call.tool().substring(0, slash));
    }
    return call.takesPlainText()
        ? with(item, "type", "custom_tool_call", "input", call.input())
        : with(item, "type", "function_call", "arguments", call.input().toString());
  }
}
