package dev.belay.setup.text;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.belay.setup.text.JsonNode.Container;
import dev.belay.setup.text.JsonNode.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a document is written, so that what is added looks like what was there.
 *
 * @param newline LF, CRLF or CR
 * @param unit one level of indentation
 * @param colon what stands between a key and its value
 * @param comma what stands between two items on one line
 * @param padding what stands inside the braces of an object on one line
 */
record JsonStyle(String newline, String unit, String colon, String comma, String padding) {
  static final JsonStyle NEW_FILE = new JsonStyle("\n", "  ", ": ", ", ", "");

  private static final int WIDTH = 80;

  /** The habits that show first. */
  static JsonStyle of(JsonTrivia trivia, JsonNode root) {
    List<Container> containers = new ArrayList<>();
    collect(root, containers);
    int lineBreak = 0;
    while (lineBreak < trivia.text().length() && !trivia.breakAt(lineBreak)) {
      lineBreak++;
    }
    String colon = colon(trivia, containers);
    return new JsonStyle(
        trivia.breakAt(lineBreak) ? trivia.lineBreak(lineBreak) : NEW_FILE.newline,
        unit(trivia, containers),
        colon,
        comma(trivia, containers, colon.endsWith(" ") ? ", " : ","),
        padding(trivia, containers));
  }

  private static void collect(JsonNode node, List<Container> containers) {
    if (node instanceof Container container) {
      containers.add(container);
      container.items().forEach(item -> collect(item.value(), containers));
    }
  }

  private static String unit(JsonTrivia trivia, List<Container> containers) {
    for (Container container : containers) {
      int from = container.start() + 1;
      for (Item item : container.items()) {
        if (trivia.breakBefore(from, item.start()) >= 0) {
          String outer = trivia.indentation(container.start());
          String inner = trivia.indentation(item.start());
          if (inner.startsWith(outer) && inner.length() > outer.length()) {
            return inner.substring(outer.length());
          }
        }
        from = item.end();
      }
    }
    return NEW_FILE.unit;
  }

  private static String colon(JsonTrivia trivia, List<Container> containers) {
    for (Container container : containers) {
      if (container.object() && !container.items().isEmpty()) {
        Item first = container.items().getFirst();
        String between = trivia.text().substring(first.keyEnd(), first.value().start());
        boolean before = between.startsWith(" ");
        boolean behind = between.endsWith(" ");
        return (before && behind ? " :" : ":") + (behind ? " " : "");
      }
    }
    return NEW_FILE.colon;
  }

  private static String comma(JsonTrivia trivia, List<Container> containers, String otherwise) {
    for (Container container : containers) {
      for (int i = 1; i < container.items().size(); i++) {
        int from = container.items().get(i - 1).comma() + 1;
        int to = container.items().get(i).start();
        if (trivia.blank(from, to)) {
          return from == to ? "," : ", ";
        }
      }
    }
    return otherwise;
  }

  private static String padding(JsonTrivia trivia, List<Container> containers) {
    for (Container container : containers) {
      int from = container.start() + 1;
      if (container.object()
          && !container.items().isEmpty()
          && trivia.blank(from, container.items().getFirst().start())) {
        return from == container.items().getFirst().start() ? "" : " ";
      }
    }
    return NEW_FILE.padding;
  }

  /** Over several lines where that reads better; the first line is not indented. */
  String pretty(JsonElement value, String indent) {
    StringBuilder text = new StringBuilder();
    pretty(value, indent, indent.length(), text);
    return text.toString();
  }

  /** A member over several lines. */
  String prettyMember(String name, JsonElement value, String indent) {
    StringBuilder text = new StringBuilder(quote(name)).append(colon);
    pretty(value, indent, indent.length() + text.length(), text);
    return text.toString();
  }

  /** On one line. */
  String compact(JsonElement value) {
    StringBuilder text = new StringBuilder();
    compact(value, text);
    return text.toString();
  }

  String compactMember(String name, JsonElement value) {
    return quote(name) + colon + compact(value);
  }

  private void pretty(JsonElement value, String indent, int column, StringBuilder text) {
    String inner = indent + unit;
    if (value.isJsonObject() && !value.getAsJsonObject().isEmpty()) {
      String before = "{";
      for (Map.Entry<String, JsonElement> member : value.getAsJsonObject().entrySet()) {
        String key = quote(member.getKey()) + colon;
        text.append(before).append(newline).append(inner).append(key);
        pretty(member.getValue(), inner, inner.length() + key.length(), text);
        before = ",";
      }
      text.append(newline).append(indent).append('}');
    } else if (value.isJsonArray() && !fits(value, column)) {
      String before = "[";
      for (JsonElement element : value.getAsJsonArray()) {
        text.append(before).append(newline).append(inner);
        pretty(element, inner, inner.length(), text);
        before = ",";
      }
      text.append(newline).append(indent).append(']');
    } else {
      compact(value, text);
    }
  }

  /** Short lists of words and numbers stand on one line, everything else on several. */
  private boolean fits(JsonElement array, int column) {
    for (JsonElement element : array.getAsJsonArray()) {
      if (element.isJsonObject() || element.isJsonArray()) {
        return false;
      }
    }
    return column + compact(array).length() < WIDTH;
  }

  private void compact(JsonElement value, StringBuilder text) {
    if (value.isJsonObject()) {
      String before = "{" + padding;
      for (Map.Entry<String, JsonElement> member : value.getAsJsonObject().entrySet()) {
        text.append(before).append(quote(member.getKey())).append(colon);
        compact(member.getValue(), text);
        before = comma;
      }
      text.append(value.getAsJsonObject().isEmpty() ? "{}" : padding + "}");
    } else if (value.isJsonArray()) {
      String before = "[";
      for (JsonElement element : value.getAsJsonArray()) {
        text.append(before);
        compact(element, text);
        before = comma;
      }
      text.append(value.getAsJsonArray().isEmpty() ? "[]" : "]");
    } else if (value instanceof JsonPrimitive primitive && primitive.isString()) {
      text.append(quote(primitive.getAsString()));
    } else {
      text.append(value.isJsonNull() ? "null" : value.getAsString());
    }
  }

  private static String quote(String value) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      int named = "\"\\\b\f\n\r\t".indexOf(c);
      if (named >= 0) {
        text.append('\\').append("\"\\bfnrt".charAt(named));
      } else if (c < ' ' || c == '\u2028' || c == '\u2029' || loneSurrogate(value, i)) {
        text.append(String.format("\\u%04x", (int) c));
      } else {
        text.append(c);
      }
    }
    return text.append('"').toString();
  }

  /**
   * Half a character has no UTF-8 form: written raw, it would reach the file as a question mark.
   */
  private static boolean loneSurrogate(String value, int i) {
    char c = value.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
  }
}
