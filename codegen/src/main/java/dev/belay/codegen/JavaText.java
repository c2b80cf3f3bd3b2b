package dev.belay.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Pieces of Java source. */
final class JavaText {
  /** Where an argument list of the generated code is broken. */
  private static final int LINE = 110;

  private JavaText() {}

  static String string(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default ->
            literal.append(
                c < ' ' || c > '~' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
      }
    }
    return literal.append('"').toString();
  }

  static String strings(List<String> texts) {
    return list(texts.stream().map(JavaText::string).toList());
  }

  static String list(List<String> expressions) {
    return call("List.of", expressions);
  }

  static String stringMap(Map<String, String> map) {
    List<String> entries = new ArrayList<>();
    if (map.size() <= 10) {
      map.forEach((key, value) -> entries.add(string(key) + ", " + string(value)));
      return call("Map.of", entries);
    }
    map.forEach(
        (key, value) -> entries.add("Map.entry(" + string(key) + ", " + string(value) + ")"));
    return call("Map.ofEntries", entries);
  }

  /**
   * A call or, with {@code new X}, a constructor call: on one line when it is short, else one
   * argument on each.
   */
  static String call(String what, List<String> arguments) {
    String oneLine = what + "(" + String.join(", ", arguments) + ")";
    if (arguments.isEmpty() || (oneLine.length() <= LINE && !oneLine.contains("\n"))) {
      return oneLine;
    }
    return arguments.stream()
        .map(argument -> indent(argument, 4))
        .collect(Collectors.joining(",\n", what + "(\n", ")"));
  }

  /**
   * The expression without line breaks: each line of a source costs its class some bytes, and a
   * table has thousands.
   */
  static String oneLine(String expression) {
    return expression.lines().map(String::strip).collect(Collectors.joining(" "));
  }

  static String indent(String text, int columns) {
    String margin = " ".repeat(columns);
    return text.lines()
        .map(line -> line.isEmpty() ? line : margin + line)
        .collect(Collectors.joining("\n"));
  }

  /** Text inside a Javadoc comment. */
  static String javadoc(String text) {
    return text.strip()
        .replaceAll("\\s+", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("{", "&#123;")
        .replace("}", "&#125;")
        .replace("*/", "*&#47;")
        .replace("\\", "&#92;");
  }
}
