package dev.belay.hosts.transcript;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Members of JSON objects that may be missing, or be something else. */
final class Members {
  private Members() {}

  static @Nullable String text(JsonObject of, String name) {
    JsonElement found = of.get(name);
    return found != null && found.isJsonPrimitive() ? found.getAsString() : null;
  }

  static String text(JsonObject of, String name, String otherwise) {
    String found = text(of, name);
    return found == null ? otherwise : found;
  }

  static JsonObject object(JsonObject of, String name) {
    return of.get(name) instanceof JsonObject found ? found : new JsonObject();
  }

  /** The objects of an array; none where there is no array. */
  static List<JsonObject> objects(JsonObject of, String name) {
    List<JsonObject> objects = new ArrayList<>();
    if (of.get(name) instanceof JsonArray array) {
      for (JsonElement item : array) {
        if (item instanceof JsonObject object) {
          objects.add(object);
        }
      }
    }
    return objects;
  }
}
