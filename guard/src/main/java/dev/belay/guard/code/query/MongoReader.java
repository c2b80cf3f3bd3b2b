package dev.belay.guard.code.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the JavaScript of Mongo's shell: calls on {@code db}, {@code rs} and {@code sh}. */
final class MongoReader {
  private MongoReader() {}

  private static final int NESTING = 8;

  static List<Query> read(String text) {
    List<Query> queries = new ArrayList<>();
    read(text, 0, text.length(), queries, 0);
    return queries;
  }

  private static void read(String text, int from, int to, List<Query> queries, int depth) {
    int at = from;
    while (at < to && queries.size() < QueryReader.STATEMENTS) {
      char c = text.charAt(at);
      if (c == '\'' || c == '"' || c == '`') {
        at = quoted(text, at);
      } else if (text.startsWith("//", at)) {
        at = to(text, "\n", at);
      } else if (text.startsWith("/*", at)) {
        at = to(text, "*/", at);
      } else if (isName(c)
          && (at == 0 || !isName(text.charAt(at - 1)) && text.charAt(at - 1) != '.')) {
        at = chain(text, at, queries, depth);
      } else {
        at++;
      }
    }
  }

  private static int chain(String text, int from, List<Query> queries, int depth) {
    List<String> names = new ArrayList<>();
    int at = from;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && isName(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        names.add(text.substring(start, at));
      }
      if (at >= text.length()) {
        break;
      }
      char c = text.charAt(at);
      if (c == '.') {
        at++;
      } else if (c == '['
          && at + 1 < text.length()
          && (text.charAt(at + 1) == '\'' || text.charAt(at + 1) == '"')) {
        int close = quoted(text, at + 1);
        names.add(text.substring(at + 2, Math.max(at + 2, close - 1)));
        at = close < text.length() && text.charAt(close) == ']' ? close + 1 : close;
      } else if (c == '(') {
        int close = closing(text, at);
        String arguments = text.substring(at + 1, Math.max(at + 1, close - 1)).strip();
        String called = names.isEmpty() ? "" : names.getLast();
        if (called.equals("getCollection")
            || called.equals("getSiblingDB")
            || called.equals("getDB")
            || called.equals("collection")) {
          names.removeLast();
          names.add(unquoted(arguments));
        } else {
          call(names, arguments, from, close, queries);
          if (depth < NESTING) {
            read(text, at + 1, close, queries, depth + 1);
          }
        }
        at = close;
        if (at >= text.length() || text.charAt(at) != '.') {
          break;
        }
        at++;
      } else {
        break;
      }
    }
    return Math.max(at, from + 1);
  }

  private static void call(
      List<String> names, String arguments, int from, int end, List<Query> queries) {
    if (names.size() < 2 || queries.size() >= QueryReader.STATEMENTS) {
      return;
    }
    String root = names.getFirst();
    if (!root.equals("db") && !root.equals("rs") && !root.equals("sh") && names.size() > 3) {
      return;
    }
    String verb = names.getLast().toLowerCase(Locale.ROOT);
    boolean whole = names.size() == 2;
    String name = whole ? "" : names.get(names.size() - 2);
    boolean empty = arguments.isEmpty() || arguments.replace(" ", "").startsWith("{}");
    String command = verb;
    String object = whole ? "database" : "collection";
    if (verb.equals("runcommand") || verb.equals("admincommand")) {
      String key = arguments.startsWith("{") ? arguments.substring(1).strip() : arguments;
      int colon = key.indexOf(':');
      String first = unquoted(colon < 0 ? key : key.substring(0, colon).strip());
      command = first.toLowerCase(Locale.ROOT);
      int comma = key.indexOf(',');
      String value =
          colon < 0 ? "" : key.substring(colon + 1, comma > colon ? comma : key.length());
      name = unquoted(value.replace("}", "").strip());
    }
    boolean filtered =
        switch (command) {
          case "dropdatabase",
              "drop",
              "dropindexes",
              "dropallusers",
              "dropallroles",
              "shutdownserver",
              "shutdown" ->
              false;
          case "deletemany", "remove", "updatemany", "deleteone", "find", "count" -> !empty;
          default -> true;
        };
    queries.add(new Query("mongo", command, object, name, filtered, from, end));
  }

  private static String unquoted(String text) {
    int length = text.length();
    boolean quoted =
        length >= 2
            && (text.charAt(0) == '\'' || text.charAt(0) == '"')
            && text.charAt(length - 1) == text.charAt(0);
    return quoted ? text.substring(1, length - 1) : text;
  }

  private static int closing(String text, int open) {
    int depth = 0;
    int at = open;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\'' || c == '"' || c == '`') {
        at = quoted(text, at);
        continue;
      }
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return at + 1;
      }
      at++;
    }
    return text.length();
  }

  private static int quoted(String text, int open) {
    int at = open + 1;
    while (at < text.length() && text.charAt(at) != text.charAt(open)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), at + 1);
  }

  private static int to(String text, String mark, int at) {
    int stop = text.indexOf(mark, at + 2);
    return stop < 0 ? text.length() : stop + mark.length();
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }
}
