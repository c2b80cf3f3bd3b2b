package dev.belay.setup.text;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.json.JsonLimits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** TOML to trees and strings back; what tomlj reads, in the words of this package. */
final class TomlTree {
  private static final int MAX_DEPTH = JsonLimits.DEFAULT.maxDepth();

  private TomlTree() {}

  static JsonObject read(String text) throws ConfigSyntaxException {
    try {
      TomlParseResult result = Toml.parse(body(text));
      if (result.hasErrors()) {
        throw malformed(result.errors().getFirst());
      }
      return object(result, 0);
    } catch (TomlParseError e) {
      // Most errors are listed in the result; some, as a bad escape in a header, are thrown.
      throw malformed(e);
    } catch (StackOverflowError e) {
      // tomlj's parser recurses, without a limit of its own.
      throw tooDeep();
    }
  }

  /** Where each member and element of a document starts that is known to be TOML. */
  static Map<List<Object>, TextPlace> places(String text) {
    Map<List<Object>, TextPlace> places = new HashMap<>();
    collect(Toml.parse(body(text)), List.of(), places);
    return places;
  }

  private static void collect(
      Object value, List<Object> path, Map<List<Object>, TextPlace> places) {
    if (value instanceof TomlTable table) {
      for (String key : table.keySet()) {
        List<String> step = List.of(key);
        place(table.inputPositionOf(step), path, key, places);
        collect(requireNonNull(table.get(step)), below(path, key), places);
      }
    } else if (value instanceof TomlArray array) {
      for (int i = 0; i < array.size(); i++) {
        place(array.inputPositionOf(i), path, i, places);
        collect(array.get(i), below(path, i), places);
      }
    }
  }

  private static void place(
      @Nullable TomlPosition position,
      List<Object> path,
      Object step,
      Map<List<Object>, TextPlace> places) {
    if (position != null) {
      places.put(below(path, step), new TextPlace(position.line(), position.column()));
    }
  }

  private static List<Object> below(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }

  private static String body(String text) {
    return text.startsWith(JsonSyntax.BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static ConfigSyntaxException malformed(TomlParseError error) {
    return new ConfigSyntaxException(
        error.position().line(), error.position().column(), String.valueOf(error.getMessage()));
  }

  private static ConfigSyntaxException tooDeep() {
    return new ConfigSyntaxException(1, 1, "nested deeper than " + MAX_DEPTH + " levels");
  }

  private static JsonObject object(TomlTable table, int depth) throws ConfigSyntaxException {
    JsonObject object = new JsonObject();
    for (var member : table.entrySet()) {
      object.add(member.getKey(), element(member.getValue(), depth + 1));
    }
    return object;
  }

  private static JsonElement element(Object value, int depth) throws ConfigSyntaxException {
    if (depth > MAX_DEPTH) {
      throw tooDeep();
    }
    return switch (value) {
      case TomlTable table -> object(table, depth);
      case TomlArray array -> {
        JsonArray elements = new JsonArray();
        for (int i = 0; i < array.size(); i++) {
          elements.add(element(array.get(i), depth + 1));
        }
        yield elements;
      }
      case Boolean truth -> new JsonPrimitive(truth);
      case Number number -> new JsonPrimitive(number);
      default -> new JsonPrimitive(value.toString());
    };
  }

  static JsonElement child(JsonElement parent, Object step) {
    return step instanceof Integer index
        ? parent.getAsJsonArray().get(index)
        : parent.getAsJsonObject().get((String) step);
  }

  static String string(String value) {
    boolean literal = value.indexOf('\'') < 0;
    boolean escapes = false;
    StringBuilder basic = new StringBuilder("\"");
    for (int at = 0; at < value.length(); at += Character.charCount(value.codePointAt(at))) {
      int c = value.codePointAt(at);
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        throw new IllegalArgumentException("TOML has no form for half a character");
      }
      int named = "\"\\\b\t\n\f\r".indexOf(c);
      if (named >= 0) {
        basic.append('\\').append("\"\\btnfr".charAt(named));
        escapes = true;
      } else if (Character.isISOControl(c)) {
        basic.append(String.format("\\u%04X", c));
      } else {
        basic.appendCodePoint(c);
      }
      literal &= !Character.isISOControl(c);
    }
    return escapes && literal ? "'" + value + "'" : basic.append('"').toString();
  }
}
