package dev.belay.lint.script;

import java.util.ArrayList;
import java.util.List;

/**
 * A token of a jq program.
 *
 * @param text what it says; of a field and of a text what is named, without signs
 * @param inner the programs within a text
 */
record JqToken(Kind kind, String text, int at, int end, List<Inner> inner) {
  /** What it is. */
  enum Kind {
    FIELD,
    STRING,
    NUMBER,
    VARIABLE,
    NAME,
    FORMAT,
    SIGN
  }

  /** Where a program stands within a text. */
  record Inner(int from, int to) {}

  private static final String[] SIGNS = {
    "?//=", "?//", "//=", "|=", "+=", "-=", "*=", "/=", "%=", "==", "!=", "<=", ">=", "//", ".."
  };

  /** Whether it stands between two operands, and no path goes through it. */
  boolean isOperator() {
    return switch (kind) {
      case SIGN ->
          switch (text) {
            case "==",
                "!=",
                "<",
                ">",
                "<=",
                ">=",
                "+",
                "-",
                "*",
                "/",
                "%",
                "=",
                "|=",
                "+=",
                "-=",
                "*=",
                "/=",
                "%=",
                "//=" ->
                true;
            default -> false;
          };
      case NAME -> text.equals("and") || text.equals("or");
      case FIELD, STRING, NUMBER, VARIABLE, FORMAT -> false;
    };
  }

  static List<JqToken> read(String text) {
    List<JqToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int start = at;
      if (c <= ' ') {
        at++;
      } else if (c == '#') {
        int line = text.indexOf('\n', at);
        at = line < 0 ? text.length() : line;
      } else if (c == '"') {
        at = string(text, at, tokens);
      } else if (c == '.' && at + 1 < text.length() && begins(text.charAt(at + 1))) {
        at = name(text, at + 1);
        add(tokens, Kind.FIELD, text.substring(start + 1, at), start, at);
      } else if ((c == '$' || c == '@') && at + 1 < text.length() && begins(text.charAt(at + 1))) {
        at = name(text, at + 1);
        add(tokens, c == '$' ? Kind.VARIABLE : Kind.FORMAT, text.substring(start, at), start, at);
      } else if (begins(c)) {
        at = name(text, at);
        add(tokens, Kind.NAME, text.substring(start, at), start, at);
      } else if (c >= '0' && c <= '9') {
        while (at < text.length()
            && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
          at++;
        }
        add(tokens, Kind.NUMBER, text.substring(start, at), start, at);
      } else {
        String sign = String.valueOf(c);
        for (String each : SIGNS) {
          if (text.startsWith(each, at)) {
            sign = each;
            break;
          }
        }
        at += sign.length();
        add(tokens, Kind.SIGN, sign, start, at);
      }
    }
    return tokens;
  }

  private static void add(List<JqToken> tokens, Kind kind, String text, int at, int end) {
    tokens.add(new JqToken(kind, text, at, end, List.of()));
  }

  private static boolean begins(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  private static int name(String text, int from) {
    int at = from;
    while (at < text.length()
        && (begins(text.charAt(at))
            || Character.isDigit(text.charAt(at))
            || text.startsWith("::", at)
            || text.charAt(at) == ':' && text.charAt(at - 1) == ':')) {
      at++;
    }
    return at;
  }

  private static int string(String text, int from, List<JqToken> tokens) {
    StringBuilder read = new StringBuilder();
    List<Inner> inner = new ArrayList<>();
    int at = from + 1;
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at);
      if (c == '\\' && text.startsWith("\\(", at)) {
        int close = close(text, at + 2);
        inner.add(new Inner(at + 2, close));
        read.append(Value.HOLE);
        at = Math.min(text.length(), close + 1);
      } else if (c == '\\' && at + 1 < text.length()) {
        char next = text.charAt(at + 1);
        read.append(next == 'n' ? '\n' : next == 't' ? '\t' : next);
        at += 2;
      } else {
        read.append(c);
        at++;
      }
    }
    int end = Math.min(text.length(), at + 1);
    tokens.add(new JqToken(Kind.STRING, read.toString(), from, end, inner));
    return end;
  }

  private static int close(String text, int from) {
    int depth = 0;
    boolean quoted = false;
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '(') {
        depth++;
      } else if (!quoted && c == ')' && depth-- == 0) {
        return at;
      }
    }
    return text.length();
  }
}
