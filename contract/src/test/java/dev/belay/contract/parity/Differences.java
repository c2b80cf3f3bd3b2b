package dev.belay.contract.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What two JSON values differ in, field by field. */
final class Differences {
  private final List<String> found = new ArrayList<>();

  private Differences() {}

  /** One line for each field; none when they are equal. 1 and 1.0 are. */
  static List<String> between(String name, JsonElement left, JsonElement right) {
    Differences differences = new Differences();
    differences.compare(name + ":", left, right);
    return differences.found;
  }

  private void compare(String place, @Nullable JsonElement left, @Nullable JsonElement right) {
    if (left instanceof JsonObject one && right instanceof JsonObject other) {
      Set<String> keys = new LinkedHashSet<>(one.keySet());
      keys.addAll(other.keySet());
      keys.forEach(key -> compare(place + "/" + key, one.get(key), other.get(key)));
    } else if (left instanceof JsonArray one && right instanceof JsonArray other) {
      for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
        compare(
            place + "/" + i,
            i < one.size() ? one.get(i) : null,
            i < other.size() ? other.get(i) : null);
      }
    } else if (left == null || right == null || !isSame(left, right)) {
      found.add(place + " " + shown(left) + " ≠ " + shown(right));
    }
  }

  private static boolean isSame(JsonElement left, JsonElement right) {
    if (left instanceof JsonPrimitive one
        && right instanceof JsonPrimitive other
        && one.isNumber()
        && other.isNumber()) {
      // JavaScript has no other numbers.
      return one.getAsDouble() == other.getAsDouble();
    }
    return left.equals(right);
  }

  private static String shown(@Nullable JsonElement value) {
    String text = value == null ? "nothing" : value.toString();
    return text.length() > 200 ? text.substring(0, 200) + "…" : text;
  }
}
