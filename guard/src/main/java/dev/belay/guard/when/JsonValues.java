package dev.belay.guard.when;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.cel.common.values.NullValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as the values that expressions know. Every number is a double, as in CEL's own JSON. */
final class JsonValues {
  /** Deeper than any tool's input; what lies below is left out. */
  private static final int DEEPEST = 64;

  private JsonValues() {}

  static Map<String, Object> of(JsonObject json) {
    return map(json, 0);
  }

  private static Map<String, Object> map(JsonObject json, int depth) {
    Map<String, Object> map = LinkedHashMap.newLinkedHashMap(json.size());
    for (Map.Entry<String, JsonElement> entry : json.entrySet()) {
      map.put(entry.getKey(), value(entry.getValue(), depth + 1));
    }
    return map;
  }

  private static Object value(JsonElement json, int depth) {
    if (depth > DEEPEST) {
      return NullValue.NULL_VALUE;
    }
    return switch (json) {
      case JsonObject object -> map(object, depth);
      case JsonArray array -> {
        List<Object> list = new ArrayList<>(array.size());
        for (JsonElement item : array) {
          list.add(value(item, depth + 1));
        }
        yield list;
      }
      case JsonPrimitive primitive ->
          primitive.isBoolean()
              ? (Object) primitive.getAsBoolean()
              : primitive.isNumber() ? (Object) primitive.getAsDouble() : primitive.getAsString();
      default -> NullValue.NULL_VALUE;
    };
  }
}
