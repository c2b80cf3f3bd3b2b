package dev.belay.guard.code;

/** Backslash escapes in strings. */
final class Escapes {
  private Escapes() {}

  /** Appends what the escape at an index means; the index behind it. */
  static int read(String text, int at, int to, Language language, StringBuilder out) {
    char c = text.charAt(at + 1);
    switch (c) {
      case 'n' -> out.append('\n');
      case 't' -> out.append('\t');
      case 'r' -> out.append('\r');
      case 'e' -> out.append('\033');
      case 'a' -> out.append('\007');
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 'v' -> out.append('\013');
      case '\n' -> {}
      case 'z' -> {
        if (language == Language.LUA) {
          return at + 2;
        }
        out.append('z');
      }
      case 'x' -> {
        return hex(text, at + 2, to, 2, out);
      }
      case 'u' -> {
        return hex(text, at + 2, to, 4, out);
      }
      case 'U' -> {
        return hex(text, at + 2, to, 8, out);
      }
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
        return number(text, at + 1, to, language, out);
      }
      default -> {
        if (language == Language.PYTHON && c != '\\' && c != '\'' && c != '"') {
          out.append('\\');
        }
        out.append(c);
      }
    }
    return at + 2;
  }

  /** Where only the quote and the backslash are protected. */
  static int protectedOnly(String text, int at, Language language, StringBuilder out) {
    char c = text.charAt(at + 1);
    boolean drops = language != Language.PYTHON && (c == '\\' || c == '\'');
    if (!drops) {
      out.append('\\');
    }
    out.append(c);
    return at + 2;
  }

  private static int hex(String text, int from, int to, int digits, StringBuilder out) {
    int at = from;
    boolean braces = at < to && text.charAt(at) == '{';
    int most = braces ? 8 : digits;
    at += braces ? 1 : 0;
    int start = at;
    int code = 0;
    while (at < to && at < start + most && Character.digit(text.charAt(at), 16) >= 0) {
      code = code * 16 + Character.digit(text.charAt(at), 16);
      at++;
    }
    append(code, out);
    return braces && at < to && text.charAt(at) == '}' ? at + 1 : at;
  }

  private static int number(String text, int from, int to, Language language, StringBuilder out) {
    int base = language == Language.LUA ? 10 : 8;
    int at = from;
    int code = 0;
    while (at < to && at < from + 3 && Character.digit(text.charAt(at), base) >= 0) {
      code = code * base + Character.digit(text.charAt(at), base);
      at++;
    }
    if (at == from) {
      out.append(text.charAt(at));
      return at + 1;
    }
    append(code, out);
    return at;
  }

  static void append(int code, StringBuilder out) {
    if (Character.isValidCodePoint(code) && code != dev.belay.guard.execution.Word.GAP) {
      out.appendCodePoint(code);
    } else {
      out.append('\uFFFD');
    }
  }
}
