package dev.belay.lab.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reading and building JSON trees: what is missing or of another kind reads as empty. */
final class JsonTree {
  private JsonTree() {}

  static String text(JsonObject object, String key) {
    return object.get(key) instanceof JsonPrimitive primitive ? primitive.getAsString() : "";
  }

  static List<JsonObject> objects(JsonObject object, String key) {
    List<JsonObject> objects = new ArrayList<>();
    if (object.get(key) instanceof JsonArray array) {
      array.forEach(
          each -> {
            if (each instanceof JsonObject found) {
              objects.add(found);
            }
          });
    }
    return objects;
  }

  /** Every text in a tree that is a value, one a line. */
  static String texts(JsonElement tree) {
    List<String> texts = new ArrayList<>();
    collect(tree, texts);
    return String.join("\n", texts);
  }

  private static void collect(JsonElement tree, List<String> texts) {
    switch (tree) {
      case JsonObject object -> object.asMap().values().forEach(each -> collect(each, texts));
      case JsonArray array -> array.forEach(each -> collect(each, texts));
      case JsonPrimitive primitive -> texts.add(primitive.getAsString());
      default -> {}
    }
  }

  /** An object of keys and values in turn; values are JSON, text, numbers, truth values or null. */
  static JsonObject object(Object... keysAndValues) {
    JsonObject object = new JsonObject();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      String key = (String) keysAndValues[i];
      switch (keysAndValues[i + 1]) {
        case JsonElement value -> object.add(key, value);
        case Number value -> object.addProperty(key, value);
        case Boolean value -> object.addProperty(key, value);
        case String value -> object.addProperty(key, value);
        default -> throw new IllegalArgumentException("no JSON: " + keysAndValues[i + 1]);
      }
    }
    return object;
  }

  static JsonArray array(List<JsonObject> items) {
    return items.stream().collect(Collectors.collectingAndThen(Collectors.toList(), JsonTree::of));
  }

  private static JsonArray of(List<JsonObject> items) {
    JsonArray array = new JsonArray();
    items.forEach(array::add);
    return array;
  }

  /** A copy of {@code base} with further keys. */
  static JsonObject with(JsonObject base, Object... keysAndValues) {
    JsonObject object = base.deepCopy();
    object(keysAndValues).asMap().forEach(object::add);
    return object;
  }
}
