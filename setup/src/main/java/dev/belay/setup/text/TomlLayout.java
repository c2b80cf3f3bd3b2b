package dev.belay.setup.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tomlj.Toml;

/**
 * Where the tables of a document stand that is known to be TOML: tomlj says what it means, but not
 * where it ends.
 */
final class TomlLayout {
  private final String text;
  private final int start;
  private final List<Table> tables = new ArrayList<>();
  private final List<List<String>> inlineTables = new ArrayList<>();
  private int at;
  private int end;

  /**
   * A header and what stands below it.
   *
   * @param start where the line of the header starts
   * @param end behind the last line of the header and its values, line break included
   */
  record Table(List<String> name, boolean array, int start, int end) {
    boolean isBelow(List<String> other) {
      return below(name, other);
    }
  }

  private TomlLayout(String text) {
    this.text = text;
    this.start = text.startsWith(JsonSyntax.BYTE_ORDER_MARK) ? 1 : 0;
  }

  static TomlLayout of(String text) {
    TomlLayout layout = new TomlLayout(text);
    layout.read();
    return layout;
  }

  /** Behind the byte order mark. */
  int start() {
    return start;
  }

  /** Behind the last value's line. */
  int end() {
    return end;
  }

  List<Table> tables() {
    return tables;
  }

  /** The names of all {@code name = {...}}, with the table that they stand in. */
  List<List<String>> inlineTables() {
    return inlineTables;
  }

  String newline() {
    int first = text.indexOf('\n');
    return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
  }

  /** Takes neighbouring tables away, and the blank line before them. */
  TextEdit removal(int first, int last) {
    int from = tables.get(first).start();
    int to = tables.get(last).end();
    int before = lineBefore(from);
    boolean blank = before >= 0 && emptyLine(before);
    if (from == start) {
      // Nothing before it: what follows becomes the first.
      return TextEdit.delete(from, emptyLine(to) ? to + lineBreak(to) : to);
    }
    int cut = blank ? before : from;
    if (to == text.length() && !text.endsWith("\n")) {
      // As before, the document ends without a line break.
      cut -= text.startsWith("\r\n", cut - 2) ? 2 : cut > start ? 1 : 0;
    }
    return TextEdit.delete(cut, to);
  }

  /** The way to a table's object from the root: names, and indices where an array is on the way. */
  List<Object> path(int table) {
    Map<List<String>, Integer> sizes = new HashMap<>();
    for (Table earlier : tables.subList(0, table + 1)) {
      if (earlier.array()) {
        sizes.keySet().removeIf(name -> below(name, earlier.name()));
        sizes.merge(earlier.name(), 1, Integer::sum);
      }
    }
    List<String> name = tables.get(table).name();
    List<Object> path = new ArrayList<>();
    for (int i = 0; i < name.size(); i++) {
      path.add(name.get(i));
      Integer size = sizes.get(name.subList(0, i + 1));
      if (size != null) {
        path.add(size - 1);
      }
    }
    return path;
  }

  private static boolean below(List<String> name, List<String> other) {
    return name.size() > other.size() && name.subList(0, other.size()).equals(other);
  }

  private int lineBefore(int line) {
    if (line <= start) {
      return -1;
    }
    int before = line - 1;
    while (before > start && text.charAt(before - 1) != '\n') {
      before--;
    }
    return before;
  }

  private boolean emptyLine(int line) {
    return text.startsWith("\n", line) || text.startsWith("\r\n", line);
  }

  private int lineBreak(int from) {
    return text.startsWith("\r\n", from) ? 2 : 1;
  }

  private void read() {
    at = start;
    end = start;
    while (at < text.length()) {
      int line = at;
      skipBlanks();
      char c = at < text.length() ? text.charAt(at) : '\n';
      if (c == '[') {
        header(line);
      } else if (c == '#' || c == '\r' || c == '\n') {
        nextLine();
      } else {
        value();
        end = at;
        if (!tables.isEmpty()) {
          Table last = tables.removeLast();
          tables.add(new Table(last.name(), last.array(), last.start(), at));
        }
      }
    }
  }

  private void header(int line) {
    boolean array = text.startsWith("[[", at);
    at += array ? 2 : 1;
    int from = at;
    while (at < text.length() && text.charAt(at) != ']') {
      skipStringOrCharacter();
    }
    List<String> name = Toml.parseDottedKey(text.substring(from, at));
    nextLine();
    end = at;
    tables.add(new Table(name, array, line, at));
  }

  /** A key and its value, up to the next line. */
  private void value() {
    int from = at;
    while (at < text.length() && text.charAt(at) != '=') {
      skipStringOrCharacter();
    }
    String key = text.substring(from, at++);
    skipBlanks();
    if (text.startsWith("{", at)) {
      List<String> name = new ArrayList<>(tables.isEmpty() ? List.of() : tables.getLast().name());
      name.addAll(Toml.parseDottedKey(key));
      inlineTables.add(name);
    }
    int depth = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#') {
        toLineEnd();
      } else if (c == '\n' && depth == 0) {
        at++;
        return;
      } else {
        depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        skipStringOrCharacter();
      }
    }
  }

  private void skipStringOrCharacter() {
    at = afterStringOrCharacter(text, at);
  }

  /** Behind the string that starts here, or behind the one character. */
  static int afterStringOrCharacter(String text, int from) {
    char c = text.charAt(from);
    if (c != '"' && c != '\'') {
      return from + 1;
    }
    String quote = String.valueOf(c);
    String end = text.startsWith(quote.repeat(3), from) ? quote.repeat(3) : quote;
    int at = from + end.length();
    while (at < text.length() && !text.startsWith(end, at)) {
      at += c == '"' && text.charAt(at) == '\\' ? 2 : 1;
    }
    at = Math.min(text.length(), at + end.length());
    // A text may end in quotation marks of its own: """a"""""
    while (end.length() == 3 && text.startsWith(quote, at)) {
      at++;
    }
    return at;
  }

  private void nextLine() {
    toLineEnd();
    at = Math.min(text.length(), at + 1);
  }

  private void toLineEnd() {
    int lineEnd = text.indexOf('\n', at);
    at = lineEnd < 0 ? text.length() : lineEnd;
  }

  private void skipBlanks() {
    while (at < text.length() && JsonTrivia.isBlank(text.charAt(at))) {
      at++;
    }
  }
}
