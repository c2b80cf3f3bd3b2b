package dev.belay.contract.host;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place inside JSON: keys joined by dots, {@code []} for every item of an array, {@code [0]} for
 * one, {@code .} for the value itself. {@code files[].path} yields the path of each file. A place
 * that is not there yields nothing; never an error.
 */
public final class JsonPlace {
  private JsonPlace() {}

  /** Every value at {@code place}; empty when there is none. JSON nulls are left out. */
  public static List<JsonElement> all(JsonElement root, String place) {
    List<JsonElement> found = new ArrayList<>();
    collect(root, place.equals(".") ? "" : place, false, found);
    return found;
  }

  /**
   * As {@link #all}, under keys that differ in case too: what a model wrote is read so by tools in
   * Go.
   */
  public static List<JsonElement> inAnyCase(JsonElement root, String place) {
    List<JsonElement> found = new ArrayList<>();
    collect(root, place.equals(".") ? "" : place, true, found);
    return found;
  }

  /** The first value at the first of {@code places} that has one. */
  public static @Nullable JsonElement first(JsonElement root, List<String> places) {
    for (String place : places) {
      List<JsonElement> found = all(root, place);
      if (!found.isEmpty()) {
        return found.get(0);
      }
    }
    return null;
  }

  /**
   * The first text at one of {@code places}; numbers and booleans count as their text, an empty
   * text as absent.
   */
  public static @Nullable String text(JsonElement root, List<String> places) {
    for (String place : places) {
      for (JsonElement found : all(root, place)) {
        if (found.isJsonPrimitive() && !found.getAsString().isEmpty()) {
          return found.getAsString();
        }
      }
    }
    return null;
  }

  private static void collect(
      JsonElement at, String rest, boolean anyCase, List<JsonElement> found) {
    if (at.isJsonNull()) {
      return;
    }
    if (rest.isEmpty()) {
      found.add(at);
      return;
    }
    if (rest.startsWith("[")) {
      int close = rest.indexOf(']');
      if (!at.isJsonArray() || close < 0) {
        return;
      }
      String tail = rest.substring(rest.startsWith(".", close + 1) ? close + 2 : close + 1);
      String index = rest.substring(1, close);
      if (index.isEmpty()) {
        for (JsonElement item : at.getAsJsonArray()) {
          collect(item, tail, anyCase, found);
        }
      } else {
        int i = Integer.parseInt(index);
        if (i < at.getAsJsonArray().size()) {
          collect(at.getAsJsonArray().get(i), tail, anyCase, found);
        }
      }
      return;
    }
    if (!at.isJsonObject()) {
      return;
    }
    int end = 0;
    while (end < rest.length() && rest.charAt(end) != '.' && rest.charAt(end) != '[') {
      end++;
    }
    JsonObject object = at.getAsJsonObject();
    String key = rest.substring(0, end);
    String tail = rest.startsWith(".", end) ? rest.substring(end + 1) : rest.substring(end);
    JsonElement value = object.get(key);
    if (value != null) {
      collect(value, tail, anyCase, found);
    }
    if (anyCase) {
      for (Map.Entry<String, JsonElement> member : object.entrySet()) {
        if (member.getKey().equalsIgnoreCase(key) && !member.getKey().equals(key)) {
          collect(member.getValue(), tail, true, found);
        }
      }
    }
  }
}
