package dev.belay.codegen;

import com.google.gson.JsonElement;

/** What a JSON value is, in words. */
final class JsonKind {
  private JsonKind() {}

  static String of(JsonElement value) {
    if (value.isJsonNull()) {
      return "empty";
    }
    if (value.isJsonObject()) {
      return "an object";
    }
    if (value.isJsonArray()) {
      return "a list";
    }
    if (value.getAsJsonPrimitive().isBoolean()) {
      return "true or false";
    }
    return value.getAsJsonPrimitive().isNumber() ? "a number" : "a text";
  }
}
