package dev.belay.journal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Map;

/** How large texts are, where only that is kept of them. */
final class TextSize {
  private TextSize() {}

  /** The bytes of {@code text} in UTF-8. */
  static long utf8(String text) {
    long bytes = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        // A pair of surrogates takes four bytes: two for each.
        bytes += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
      }
    }
    return bytes;
  }

  /** The bytes of a text; of any other value about those of its JSON, without what is escaped. */
  static long utf8(JsonElement value) {
    if (value instanceof JsonPrimitive primitive && primitive.isString()) {
      return utf8(primitive.getAsString());
    }
    return json(value);
  }

  private static long json(JsonElement value) {
    if (value instanceof JsonPrimitive primitive) {
      return utf8(primitive.getAsString()) + (primitive.isString() ? 2 : 0);
    }
    if (value instanceof JsonObject object) {
      long bytes = 1;
      for (Map.Entry<String, JsonElement> member : object.entrySet()) {
        bytes += utf8(member.getKey()) + 4 + json(member.getValue());
      }
      return Math.max(2, bytes);
    }
    if (value instanceof JsonArray array) {
      long bytes = 1;
      for (JsonElement item : array) {
        bytes += 1 + json(item);
      }
      return Math.max(2, bytes);
    }
    return 4;
  }

  /** About how much memory the texts of {@code value} take; without looking into them. */
  static long memory(JsonElement value) {
    if (value instanceof JsonPrimitive primitive) {
      return primitive.isString() ? 48L + primitive.getAsString().length() : 32;
    }
    long bytes = 48;
    if (value instanceof JsonObject object) {
      for (Map.Entry<String, JsonElement> member : object.entrySet()) {
        bytes += 64L + member.getKey().length() + memory(member.getValue());
      }
    } else if (value instanceof JsonArray array) {
      for (JsonElement item : array) {
        bytes += 8 + memory(item);
      }
    }
    return bytes;
  }
}
