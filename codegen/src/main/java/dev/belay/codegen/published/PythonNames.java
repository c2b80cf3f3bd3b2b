package dev.belay.codegen.published;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Python names for what hosts call otherwise. */
final class PythonNames {
  private static final Set<String> KEYWORDS =
      Set.of(
          "False",
          "None",
          "True",
          "and",
          "as",
          "assert",
          "async",
          "await",
          "break",
          "class",
          "continue",
          "def",
          "del",
          "elif",
          "else",
          "except",
          "finally",
          "for",
          "from",
          "global",
          "if",
          "import",
          "in",
          "is",
          "lambda",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "return",
          "try",
          "while",
          "with",
          "yield");

  private PythonNames() {}

  /** {@code toolName} and {@code tool-name} are {@code tool_name}. */
  static String snake(String text) {
    String snake =
        text.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
            .replaceAll("([A-Z]+)([A-Z][a-z])", "$1_$2")
            .replaceAll("[^A-Za-z0-9]+", "_")
            .replaceAll("^_+|_+$", "")
            .toLowerCase(Locale.ROOT);
    if (snake.isEmpty()) {
      return "value";
    }
    if (Character.isDigit(snake.charAt(0))) {
      return "n" + snake;
    }
    return KEYWORDS.contains(snake) ? snake + "_" : snake;
  }

  /** The attributes of a class; names that meet are numbered. */
  static List<String> attributes(List<Member> members) {
    Set<String> taken = new HashSet<>(Set.of("json", "from_json"));
    List<String> names = new ArrayList<>();
    for (Member member : members) {
      String name = snake(member.name());
      String free = taken.contains(name) && !names.contains(name) ? name + "_" : name;
      for (int i = 2; !taken.add(free); i++) {
        free = name + i;
      }
      names.add(free);
    }
    return names;
  }

  static boolean isIdentifier(String key) {
    return key.matches("[A-Za-z][A-Za-z0-9_]*|_[A-Za-z0-9][A-Za-z0-9_]*")
        && !KEYWORDS.contains(key);
  }
}
