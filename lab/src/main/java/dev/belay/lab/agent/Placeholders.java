package dev.belay.lab.agent;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills <code>${name}</code> in texts and in the texts of JSON trees. */
final class Placeholders {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z]+)\\}");

  private Placeholders() {}

  /**
   * @throws IllegalArgumentException if a name is not known; the message names it
   */
  static String fill(String text, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            found -> {
              String value = values.get(found.group(1));
              if (value == null) {
                throw new IllegalArgumentException("unknown placeholder " + found.group());
              }
              return Matcher.quoteReplacement(value);
            });
  }

  static JsonElement fill(JsonElement tree, Map<String, String> values) {
    return switch (tree) {
      case JsonPrimitive primitive when primitive.isString() ->
          new JsonPrimitive(fill(primitive.getAsString(), values));
      case JsonArray array -> {
        JsonArray filled = new JsonArray();
        array.forEach(each -> filled.add(fill(each, values)));
        yield filled;
      }
      case JsonObject object -> {
        JsonObject filled = new JsonObject();
        object.asMap().forEach((key, value) -> filled.add(key, fill(value, values)));
        yield filled;
      }
      default -> tree;
    };
  }
}
