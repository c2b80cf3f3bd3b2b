package dev.belay.lint.rule;

import dev.belay.setup.text.Leniency;

/** Takes from a JSON text what only lenient readers take; strings stay as they are. */
final class StrictJson {
  private StrictJson() {}

  static String of(String text, Leniency leniency) {
    if (leniency == Leniency.BYTE_ORDER_MARK) {
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
    StringBuilder strict = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      boolean keep = true;
      if (c == '"') {
        end = afterString(text, at);
      } else if (isComment(text, at)) {
        end = afterComment(text, at);
        keep = leniency != Leniency.COMMENT;
      } else if (c == ',') {
        int next = afterTrivia(text, at + 1);
        keep =
            leniency != Leniency.TRAILING_COMMA
                || next >= text.length()
                || (text.charAt(next) != '}' && text.charAt(next) != ']');
      }
      if (keep) {
        strict.append(text, at, end);
      } else if (c == '/') {
        dropBlankLine(strict, text, end);
      }
      at = end;
    }
    return strict.toString();
  }

  private static boolean isComment(String text, int at) {
    return text.startsWith("//", at) || text.startsWith("/*", at);
  }

  private static int afterString(String text, int from) {
    int at = from + 1;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), at + 1);
  }

  private static int afterComment(String text, int from) {
    boolean line = text.startsWith("//", from);
    int end = text.indexOf(line ? "\n" : "*/", from + 2);
    if (end < 0) {
      return text.length();
    }
    return line ? (text.charAt(end - 1) == '\r' ? end - 1 : end) : end + 2;
  }

  private static int afterTrivia(String text, int from) {
    int at = from;
    while (at < text.length()) {
      if (isComment(text, at)) {
        at = afterComment(text, at);
      } else if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** What stood alone on its line takes the blanks before it along. */
  private static void dropBlankLine(StringBuilder strict, String text, int end) {
    if (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      return;
    }
    int from = strict.length();
    while (from > 0 && (strict.charAt(from - 1) == ' ' || strict.charAt(from - 1) == '\t')) {
      from--;
    }
    strict.setLength(from);
  }
}
