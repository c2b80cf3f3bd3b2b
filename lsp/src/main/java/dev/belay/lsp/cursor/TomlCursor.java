package dev.belay.lsp.cursor;

import dev.belay.lsp.cursor.Cursor.Role;
import dev.belay.lsp.cursor.Cursor.Surrounding;
import dev.belay.lsp.cursor.LooseNode.Members;
import dev.belay.lsp.cursor.LooseNode.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Goes through the tables of a TOML text. An element of an array of tables is told by its number;
 * keys with dots are taken as they are written.
 */
final class TomlCursor {
  private static final int MAX_NAMES = 16;

  private final String text;
  private final int offset;
  private final Map<List<Object>, Integer> counts = new HashMap<>();
  private int at;
  private List<Object> table = List.of();

  private TomlCursor(String text, int offset) {
    this.text = text;
    this.offset = offset;
  }

  static Cursor find(String text, int offset) {
    return new TomlCursor(text, offset).find();
  }

  private Cursor find() {
    while (true) {
      Members body = LooseReader.tomlTable(text, at);
      if (offset < body.end() || body.end() >= text.length()) {
        return bodyCursor(body);
      }
      at = body.end();
      int line = at;
      while (line < text.length() && text.charAt(line) != '\n' && text.charAt(line) != '\r') {
        line++;
      }
      boolean array = text.startsWith("[[", at);
      List<Scalar> names = names(at + (array ? 2 : 1), line);
      if (offset <= line) {
        return headerCursor(names);
      }
      table = resolved(names, array);
      at = line;
    }
  }

  private Cursor bodyCursor(Members body) {
    return offset < body.start() ? Cursor.NOWHERE : new CursorSearch(text, offset, table).in(body);
  }

  /** The names of a header, one for each dot; the last may be empty. */
  private List<Scalar> names(int from, int end) {
    List<Scalar> names = new ArrayList<>();
    int place = from;
    while (true) {
      while (place < end && isBlank(text.charAt(place))) {
        place++;
      }
      int start = place;
      char quote = place < end ? text.charAt(place) : 0;
      if (quote == '"' || quote == '\'') {
        int close = text.indexOf(quote, place + 1);
        boolean closed = close >= 0 && close < end;
        place = closed ? close + 1 : end;
        String name = text.substring(start + 1, closed ? close : end);
        names.add(new Scalar(start, place, name, 1, closed));
      } else {
        while (place < end
            && !isBlank(text.charAt(place))
            && text.charAt(place) != '.'
            && text.charAt(place) != ']') {
          place++;
        }
        names.add(new Scalar(start, place, text.substring(start, place), 0, true));
      }
      while (place < end && isBlank(text.charAt(place))) {
        place++;
      }
      if (place >= end || text.charAt(place) != '.' || names.size() == MAX_NAMES) {
        return names;
      }
      place++;
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private Cursor headerCursor(List<Scalar> names) {
    List<Scalar> before = new ArrayList<>();
    for (Scalar name : names) {
      if (name.holds(offset)) {
        List<Object> path = path(before);
        return Cursor.on(
            Role.HEADER, path, name, true, text, offset, Map.<Integer, Surrounding>of());
      }
      before.add(name);
    }
    return Cursor.NOWHERE;
  }

  /** Where a header's table is: arrays of tables that are known already mean their last element. */
  private List<Object> path(List<Scalar> names) {
    List<Object> path = new ArrayList<>();
    for (Scalar name : names) {
      path.add(name.text());
      Integer count = counts.get(path);
      if (count != null) {
        path.add(count - 1);
      }
    }
    return path;
  }

  private List<Object> resolved(List<Scalar> names, boolean array) {
    if (!array || names.isEmpty()) {
      return path(names);
    }
    List<Object> path = path(names.subList(0, names.size() - 1));
    path.add(names.getLast().text());
    int count = counts.merge(List.copyOf(path), 1, Integer::sum);
    path.add(count - 1);
    return path;
  }
}
