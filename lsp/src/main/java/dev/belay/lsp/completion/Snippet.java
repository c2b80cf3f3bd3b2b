package dev.belay.lsp.completion;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Iterator;
import java.util.Map;

/** JSON with places to fill in, laid out in lines. Not safe for threads. */
final class Snippet {
  private static final String HOLE = "\u0001";

  private final boolean places;
  private final String indent;
  private final StringBuilder text = new StringBuilder();
  private int next = 1;

  private Snippet(boolean places, String indent) {
    this.places = places;
    this.indent = indent;
  }

  /** A text that the author has to fill in. */
  static JsonPrimitive hole() {
    return new JsonPrimitive(HOLE);
  }

  /** A text that stands ready, and that the author may want to change. */
  static JsonPrimitive hole(String proposal) {
    return new JsonPrimitive(HOLE + proposal);
  }

  /**
   * The text of a value.
   *
   * @param places whether the editor knows places to fill in; else they are left empty
   * @param indent of one level
   */
  static String of(JsonElement value, boolean places, String indent) {
    Snippet snippet = new Snippet(places, indent);
    snippet.write(value, "\n");
    return snippet.text.toString();
  }

  private void write(JsonElement value, String line) {
    String inner = line + indent;
    switch (value) {
      case JsonObject object when !object.isEmpty() -> {
        text.append('{');
        for (Iterator<Map.Entry<String, JsonElement>> members = object.entrySet().iterator();
            members.hasNext(); ) {
          Map.Entry<String, JsonElement> member = members.next();
          text.append(inner).append('"').append(member.getKey()).append("\": ");
          write(member.getValue(), inner);
          text.append(members.hasNext() ? "," : line);
        }
        text.append('}');
      }
      case JsonArray array when !array.isEmpty() -> {
        text.append('[');
        for (int i = 0; i < array.size(); i++) {
          text.append(inner);
          write(array.get(i), inner);
          text.append(i + 1 < array.size() ? "," : line);
        }
        text.append(']');
      }
      case JsonPrimitive string when isHole(string) -> {
        String proposal = string.getAsString().substring(HOLE.length());
        text.append('"').append(place(proposal)).append('"');
      }
      case JsonObject _ -> text.append('{').append(place("")).append('}');
      case JsonArray _ -> text.append('[').append(place("")).append(']');
      default -> text.append(value.toString().replace("$", places ? "\\$" : "$"));
    }
  }

  private static boolean isHole(JsonPrimitive value) {
    return value.isString() && value.getAsString().startsWith(HOLE);
  }

  private String place(String proposal) {
    if (!places) {
      return proposal;
    }
    int number = next++;
    return proposal.isEmpty() ? "$" + number : "${" + number + ":" + proposal + "}";
  }
}
