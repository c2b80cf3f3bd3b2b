package dev.belay.lab.model;

import static dev.belay.lab.model.JsonTree.array;
import static dev.belay.lab.model.JsonTree.object;
import static dev.belay.lab.model.JsonTree.objects;
import static dev.belay.lab.model.JsonTree.text;
import static dev.belay.lab.model.JsonTree.texts;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Gemini's generateContent and streamGenerateContent. */
record GeminiContent() implements Dialect {
  @Override
  public boolean serves(String path) {
    return path.endsWith(":generateContent") || path.endsWith(":streamGenerateContent");
  }

  @Override
  public Conversation read(JsonObject request) {
    List<String> said = new ArrayList<>();
    List<ToolResult> results = new ArrayList<>();
    for (JsonObject content : objects(request, "contents")) {
      boolean user = !text(content, "role").equals("model");
      for (JsonObject part : objects(content, "parts")) {
        if (part.get("functionResponse") instanceof JsonObject response) {
          results.add(new ToolResult(text(response, "id"), texts(response)));
        } else if (user) {
          said.add(text(part, "text"));
        }
      }
    }
    boolean offersTools =
        objects(request, "tools").stream()
            .anyMatch(each -> !objects(each, "functionDeclarations").isEmpty());
    return new Conversation(offersTools, String.join("\n", said), results);
  }

  @Override
  public Answer say(Turn turn, JsonObject request, String path) {
    List<JsonObject> parts =
        switch (turn) {
          case Turn.Say(String said) -> List.of(object("text", said));
          case Turn.Call call ->
              call.calls().stream()
                  .map(each -> object("id", each.id(), "name", each.tool(), "args", each.input()))
                  .map(each -> object("functionCall", each))
                  .toList();
        };
    JsonObject content = object("role", "model", "parts", array(parts));
    JsonObject candidate = object("content", content, "finishReason", "STOP", "index", 0);
    JsonObject answer =
        object(
            "candidates", array(List.of(candidate)),
            "usageMetadata",
                object("promptTokenCount", 10, "candidatesTokenCount", 5, "totalTokenCount", 15),
            "modelVersion", "mock");
    return path.endsWith(":streamGenerateContent")
        ? Answer.events(List.of(answer.toString()))
        : Answer.json(answer);
  }
}
