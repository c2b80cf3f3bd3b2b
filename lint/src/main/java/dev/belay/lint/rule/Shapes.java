package dev.belay.lint.rule;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Values in words, and the shapes that hooks should have. */
final class Shapes {
  private Shapes() {}

  /** What a value is, in words. */
  static String kind(JsonElement value) {
    if (value instanceof JsonObject) {
      return "an object";
    }
    if (value instanceof JsonArray) {
      return "a list";
    }
    if (value instanceof JsonPrimitive primitive) {
      return primitive.isString() ? "a text" : primitive.isBoolean() ? "true or false" : "a number";
    }
    return "null";
  }

  /** Whether an object says by itself what is to be run. */
  static boolean isHandler(JsonElement value) {
    return value instanceof JsonObject object
        && !object.has("hooks")
        && (object.has("command")
            || object.has("bash")
            || object.has("powershell")
            || object.has("url")
            || object.has("prompt")
            || object.has("server"));
  }

  static JsonArray listOf(JsonElement element) {
    JsonArray list = new JsonArray();
    list.add(element);
    return list;
  }

  static JsonObject command(String command) {
    JsonObject handler = new JsonObject();
    handler.addProperty("type", "command");
    handler.addProperty("command", command);
    return handler;
  }

  /** A group around a handler; a matcher that stood in the handler moves up. */
  static JsonObject group(JsonObject handler) {
    JsonObject group = new JsonObject();
    JsonObject inner = handler.deepCopy();
    JsonElement matcher = inner.remove("matcher");
    if (matcher != null) {
      group.add("matcher", matcher);
    }
    group.add("hooks", listOf(inner));
    return group;
  }
}
