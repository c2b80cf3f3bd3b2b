package dev.belay.setup.text;

import java.util.List;
import java.util.Map;

/** Where things stand in a TOML document, and how single values are changed. Safe for threads. */
public final class TomlPlaces {
  private final String text;
  private final Map<List<Object>, TextPlace> places;

  /**
   * @param document whose places are asked for
   */
  public TomlPlaces(TomlText document) {
    this.text = document.text();
    this.places = Map.copyOf(TomlTree.places(text));
  }

  public boolean has(List<Object> path) {
    return places.containsKey(path);
  }

  /**
   * Where the key, or the header of a table, stands.
   *
   * @throws IllegalArgumentException if there is no such member or element
   */
  public TextSpan key(List<Object> path) {
    int start = start(path);
    if (path.getLast() instanceof Integer && !text.startsWith("[", start)) {
      return new TextSpan(start, valueEnd(start));
    }
    int end = start;
    while (end < text.length() && !isEnd(text.charAt(end), text.startsWith("[", start))) {
      end = TomlLayout.afterStringOrCharacter(text, end);
    }
    while (end > start && JsonTrivia.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new TextSpan(start, Math.max(start, Math.min(end, text.length())));
  }

  /**
   * Where the value stands; of a table with a header: the header.
   *
   * @throws IllegalArgumentException if there is no such member or element
   */
  public TextSpan value(List<Object> path) {
    int start = start(path);
    TextSpan key = key(path);
    int at = key.end();
    while (at < text.length() && JsonTrivia.isBlank(text.charAt(at))) {
      at++;
    }
    if (text.startsWith("[", start) || !text.startsWith("=", at)) {
      return key;
    }
    at++;
    while (at < text.length() && JsonTrivia.isBlank(text.charAt(at))) {
      at++;
    }
    return new TextSpan(at, valueEnd(at));
  }

  private int start(List<Object> path) {
    TextPlace place = places.get(path);
    if (place == null) {
      throw new IllegalArgumentException("there is no " + path);
    }
    return place.position(text);
  }

  private static boolean isEnd(char c, boolean header) {
    return c == '\n' || c == '\r' || c == '#' || (c == '=' && !header);
  }

  private int valueEnd(int start) {
    int at = start;
    int depth = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean outside = depth == 0;
      if (outside && (c == ',' || c == ']' || c == '}' || c == '#' || JsonTrivia.isBreak(c))) {
        break;
      }
      if (c == '#') {
        while (at < text.length() && !JsonTrivia.isBreak(text.charAt(at))) {
          at++;
        }
      } else {
        depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        at = TomlLayout.afterStringOrCharacter(text, at);
      }
    }
    while (at > start && JsonTrivia.isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
