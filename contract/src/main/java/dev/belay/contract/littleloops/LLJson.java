package dev.belay.contract.littleloops;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * The reading rules that little-loops' two forms share. Python checks no types; a value that is no
 * text gives its JSON text.
 */
final class LLJson {
  private LLJson() {}

  static @Nullable String text(JsonObject json, String key) {
    JsonElement value = json.get(key);
    if (value == null || value.isJsonNull()) {
      return null;
    }
    return value instanceof JsonPrimitive primitive ? primitive.getAsString() : Json.write(value);
  }

  static String text(JsonObject json, String key, String absent) {
    String text = text(json, key);
    return text == null ? absent : text;
  }

  /** Python's {@code data.get(key) or {}}. */
  static JsonObject object(JsonObject json, String key) {
    JsonElement value = json.get(key);
    if (value instanceof JsonObject object) {
      return object;
    }
    if (value == null || isEmpty(value)) {
      return new JsonObject();
    }
    throw new IllegalArgumentException(key + " must be an object, got " + Json.kindOf(value));
  }

  static void put(JsonObject json, String key, @Nullable String value) {
    if (value != null) {
      json.addProperty(key, value);
    }
  }

  private static boolean isEmpty(JsonElement value) {
    if (value instanceof JsonPrimitive primitive) {
      return primitive.isBoolean()
          ? !primitive.getAsBoolean()
          : primitive.isString() ? primitive.getAsString().isEmpty() : primitive.getAsDouble() == 0;
    }
    return value.isJsonNull() || (value.isJsonArray() && value.getAsJsonArray().isEmpty());
  }
}
