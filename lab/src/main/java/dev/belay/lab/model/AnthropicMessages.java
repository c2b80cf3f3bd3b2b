package dev.belay.lab.model;

import static dev.belay.lab.model.JsonTree.array;
import static dev.belay.lab.model.JsonTree.object;
import static dev.belay.lab.model.JsonTree.objects;
import static dev.belay.lab.model.JsonTree.text;
import static dev.belay.lab.model.JsonTree.texts;
import static dev.belay.lab.model.JsonTree.with;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;

/** Anthropic's Messages. */
record AnthropicMessages() implements Dialect {
  @Override
  public boolean serves(String path) {
    return path.endsWith("/messages");
  }

  @Override
  public Conversation read(JsonObject request) {
    List<String> said = new ArrayList<>();
    List<ToolResult> results = new ArrayList<>();
    for (JsonObject message : objects(request, "messages")) {
      boolean user = text(message, "role").equals("user");
      if (user && message.get("content") instanceof JsonPrimitive content) {
        said.add(content.getAsString());
      }
      for (JsonObject block : objects(message, "content")) {
        if (text(block, "type").equals("tool_result")) {
          results.add(new ToolResult(text(block, "tool_use_id"), texts(content(block))));
        } else if (user) {
          said.add(text(block, "text"));
        }
      }
    }
    boolean offersTools = !objects(request, "tools").isEmpty();
    return new Conversation(offersTools, String.join("\n", said), results);
  }

  private static JsonObject content(JsonObject block) {
    JsonObject content = new JsonObject();
    content.add("content", block.has("content") ? block.get("content") : JsonNull.INSTANCE);
    return content;
  }

  @Override
  public Answer say(Turn turn, JsonObject request, String path) {
    List<JsonObject> blocks = new ArrayList<>();
    switch (turn) {
      case Turn.Say(String said) -> blocks.add(object("type", "text", "text", said));
      case Turn.Call call ->
          call.calls()
              .forEach(
                  each ->
                      blocks.add(
                          object(
                              "type",
                              "tool_use",
                              "id",
                              each.id(),
                              "name",
                              each.tool(),
                              "input",
                              each.input())));
    }
    String end = turn instanceof Turn.Call ? "tool_use" : "end_turn";
    JsonObject message =
        object(
            "id",
            "msg_lab",
            "type",
            "message",
            "role",
            "assistant",
            "model",
            text(request, "model"),
            "content",
            new JsonArray(),
            "stop_reason",
            JsonNull.INSTANCE,
            "stop_sequence",
            JsonNull.INSTANCE,
            "usage",
            object("input_tokens", 10, "output_tokens", 5));
    if (!text(request, "stream").equals("true")) {
      return Answer.json(with(message, "content", array(blocks), "stop_reason", end));
    }
    List<JsonObject> events = new ArrayList<>();
    events.add(object("type", "message_start", "message", message));
    for (int i = 0; i < blocks.size(); i++) {
      stream(blocks.get(i), i, events);
    }
    events.add(
        object(
            "type", "message_delta",
            "delta", object("stop_reason", end, "stop_sequence", JsonNull.INSTANCE),
            "usage", object("output_tokens", 5)));
    events.add(object("type", "message_stop"));
    return Answer.namedEvents(events);
  }

  private static void stream(JsonObject block, int index, List<JsonObject> events) {
    boolean text = block.has("text");
    JsonObject begun = text ? with(block, "text", "") : with(block, "input", new JsonObject());
    JsonObject delta =
        text
            ? object("type", "text_delta", "text", block.get("text"))
            : object("type", "input_json_delta", "partial_json", block.get("input").toString());
    events.add(object("type", "content_block_start", "index", index, "content_block", begun));
    events.add(object("type", "content_block_delta", "index", index, "delta", delta));
    events.add(object("type", "content_block_stop", "index", index));
  }
}
