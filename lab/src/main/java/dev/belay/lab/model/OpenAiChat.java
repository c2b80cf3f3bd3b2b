package dev.belay.lab.model;

import static dev.belay.lab.model.JsonTree.array;
import static dev.belay.lab.model.JsonTree.object;
import static dev.belay.lab.model.JsonTree.objects;
import static dev.belay.lab.model.JsonTree.text;
import static dev.belay.lab.model.JsonTree.texts;
import static dev.belay.lab.model.JsonTree.with;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** OpenAI's Chat Completions, which many others speak too. */
record OpenAiChat() implements Dialect {
  private static final JsonObject USAGE =
      object("prompt_tokens", 10, "completion_tokens", 5, "total_tokens", 15);

  @Override
  public boolean serves(String path) {
    return path.endsWith("/chat/completions");
  }

  @Override
  public Conversation read(JsonObject request) {
    List<String> said = new ArrayList<>();
    List<ToolResult> results = new ArrayList<>();
    for (JsonObject message : objects(request, "messages")) {
      String content = message.has("content") ? texts(message.get("content")) : "";
      switch (text(message, "role")) {
        case "tool" -> results.add(new ToolResult(text(message, "tool_call_id"), content));
        case "user" -> said.add(content);
        default -> {}
      }
    }
    boolean offersTools = !objects(request, "tools").isEmpty();
    return new Conversation(offersTools, String.join("\n", said), results);
  }

  @Override
  public Answer say(Turn turn, JsonObject request, String path) {
    JsonObject message =
        switch (turn) {
          case Turn.Say(String said) -> object("role", "assistant", "content", said);
          case Turn.Call call ->
              object(
                  "role",
                  "assistant",
                  "content",
                  JsonNull.INSTANCE,
                  "tool_calls",
                  array(calls(call.calls())));
        };
    String end = turn instanceof Turn.Call ? "tool_calls" : "stop";
    JsonObject answer = object("id", "chatcmpl-lab", "created", 1, "model", text(request, "model"));
    if (!text(request, "stream").equals("true")) {
      JsonObject choice = object("index", 0, "message", message, "finish_reason", end);
      return Answer.json(
          with(
              answer,
              "object",
              "chat.completion",
              "choices",
              array(List.of(choice)),
              "usage",
              USAGE));
    }
    JsonObject chunk = with(answer, "object", "chat.completion.chunk");
    JsonObject first = object("index", 0, "delta", message, "finish_reason", JsonNull.INSTANCE);
    JsonObject last = object("index", 0, "delta", new JsonObject(), "finish_reason", end);
    return Answer.events(
        List.of(
            with(chunk, "choices", array(List.of(first))).toString(),
            with(chunk, "choices", array(List.of(last)), "usage", USAGE).toString(),
            "[DONE]"));
  }

  private static List<JsonObject> calls(List<ScriptedCall> calls) {
    List<JsonObject> objects = new ArrayList<>();
    for (ScriptedCall call : calls) {
      JsonObject function = object("name", call.tool(), "arguments", call.input().toString());
      objects.add(
          object(
              "index", objects.size(), "id", call.id(), "type", "function", "function", function));
    }
    return objects;
  }
}
