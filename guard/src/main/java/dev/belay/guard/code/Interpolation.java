package dev.belay.guard.code;

/** Expressions in strings: <code>${x}</code>, <code>{x}</code>, <code>#{x}</code>, {@code $x}. */
final class Interpolation {
  private Interpolation() {}

  /** The index behind the expression that begins here; -1 without one, -2 for a doubled brace. */
  static int end(String text, int at, int to, String inner, Language language) {
    char c = text.charAt(at);
    switch (inner) {
      case "{" -> {
        if (c != '{' && c != '}') {
          return -1;
        }
        if (at + 1 < to && text.charAt(at + 1) == c) {
          return -2;
        }
        return c == '}' ? -1 : Braces.end(text, at, to, 8);
      }
      case "${", "#{" -> {
        return text.startsWith(inner, at) ? Braces.end(text, at + 1, to, 8) : -1;
      }
      default -> {
        return variable(text, at, to, language);
      }
    }
  }

  static int start(String text, int at, String inner) {
    return switch (inner) {
      case "{" -> at + 1;
      case "${", "#{" -> at + 2;
      default -> text.charAt(at) == '{' ? at + 1 : at;
    };
  }

  static int stop(String text, int at, int end, String inner, Language language) {
    switch (inner) {
      case "{" -> {
        return format(text, at + 1, end - 1);
      }
      case "${", "#{" -> {
        return Math.max(at + 2, end - 1);
      }
      default -> {
        return text.charAt(at) == '{' ? end - 1 : end;
      }
    }
  }

  /** Where the format of a Python expression begins: {@code :>5}, {@code !r}, {@code =}. */
  private static int format(String text, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
      } else if (c == '\'' || c == '"') {
        int close = text.indexOf(c, i + 1);
        i = close < 0 || close > to ? to : close;
      } else if (depth == 0 && c == ':'
          || depth == 0 && c == '!' && i + 1 < to && text.charAt(i + 1) != '=') {
        return i;
      }
    }
    return Math.max(from, to);
  }

  private static int variable(String text, int at, int to, Language language) {
    char c = text.charAt(at);
    if (language == Language.PHP && c == '{') {
      return at + 1 < to && text.charAt(at + 1) == '$' ? Braces.end(text, at, to, 8) : -1;
    }
    if (c != '$' && (c != '@' || language != Language.PERL) || at + 1 >= to) {
      return -1;
    }
    char next = text.charAt(at + 1);
    int stop = at + 1;
    if (next == '{') {
      return Braces.end(text, at + 1, to, 8);
    }
    if (!CodeLexer.isNamePart(next) || c == '@' && Character.isDigit(next)) {
      return -1;
    }
    while (stop < to && CodeLexer.isNamePart(text.charAt(stop))) {
      stop++;
    }
    while (stop < to
        && (text.charAt(stop) == '['
            || text.charAt(stop) == '{'
            || text.startsWith("->[", stop)
            || text.startsWith("->{", stop))) {
      int opening = text.charAt(stop) == '-' ? stop + 2 : stop;
      char closing = text.charAt(opening) == '[' ? ']' : '}';
      int close = text.indexOf(closing, opening);
      if (close < 0 || close >= to) {
        break;
      }
      stop = close + 1;
    }
    if (language == Language.PHP
        && text.startsWith("->", stop)
        && stop + 2 < to
        && CodeLexer.isNameStart(text.charAt(stop + 2))) {
      stop += 2;
      while (stop < to && CodeLexer.isNamePart(text.charAt(stop))) {
        stop++;
      }
    }
    return stop;
  }
}
