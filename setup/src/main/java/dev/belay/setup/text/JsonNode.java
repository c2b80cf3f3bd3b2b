package dev.belay.setup.text;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value and the place of its text: from {@code start} up to, not including, {@code end}. */
sealed interface JsonNode {
  int start();

  int end();

  /** A fresh tree of what it says. */
  JsonElement tree();

  /** A text, number, boolean or null. */
  record Scalar(int start, int end, JsonElement tree) implements JsonNode {}

  /** An object or an array, brackets included. */
  record Container(int start, int end, boolean object, List<Item> items) implements JsonNode {
    public Container {
      items = List.copyOf(items);
    }

    /** Where the closing bracket stands. */
    int close() {
      return end - 1;
    }

    @Override
    public JsonElement tree() {
      if (object) {
        JsonObject members = new JsonObject();
        items.forEach(item -> members.add(String.valueOf(item.key()), item.value().tree()));
        return members;
      }
      JsonArray elements = new JsonArray();
      items.forEach(item -> elements.add(item.value().tree()));
      return elements;
    }

    /** The item's index, of members with the same key the last one's; -1 if there is none. */
    int find(Object step) {
      if (!object) {
        return step instanceof Integer index && index >= 0 && index < items.size() ? index : -1;
      }
      for (int i = items.size() - 1; i >= 0; i--) {
        if (step.equals(items.get(i).key())) {
          return i;
        }
      }
      return -1;
    }
  }

  /**
   * A member or an element.
   *
   * @param start where the key or, in an array, the value starts
   * @param key the member's name; null in an array
   * @param keyEnd where the key's text ends
   * @param comma where the comma behind it stands; -1 if there is none
   */
  record Item(int start, @Nullable String key, int keyEnd, JsonNode value, int comma) {
    int end() {
      return value.end();
    }
  }
}
