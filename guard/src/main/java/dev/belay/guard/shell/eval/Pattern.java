package dev.belay.guard.shell.eval;

/**
 * Shell patterns: {@code * ? [a-z]}, and a backslash before what means itself. Bounded
 * backtracking: only the last star is tried again.
 */
final class Pattern {
  private Pattern() {}

  static boolean matches(String pattern, String text) {
    int p = 0;
    int t = 0;
    int star = -1;
    int from = 0;
    while (t < text.length()) {
      int next = p < pattern.length() && pattern.charAt(p) != '*' ? one(pattern, p, text, t) : -1;
      if (next > 0) {
        p = next;
        t++;
      } else if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        from = t;
      } else if (star >= 0) {
        p = star + 1;
        t = ++from;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  /** Where the pattern goes on when its part at p takes the character at t; -1 if it does not. */
  private static int one(String pattern, int p, String text, int t) {
    char c = pattern.charAt(p);
    char actual = text.charAt(t);
    switch (c) {
      case '?':
        return p + 1;
      case '\\':
        if (p + 1 < pattern.length()) {
          return pattern.charAt(p + 1) == actual ? p + 2 : -1;
        }
        return actual == '\\' ? p + 1 : -1;
      case '[':
        int close = close(pattern, p);
        if (close > 0) {
          return inSet(pattern, p + 1, close, actual) ? close + 1 : -1;
        }
        return actual == '[' ? p + 1 : -1;
      default:
        return c == actual ? p + 1 : -1;
    }
  }

  private static int close(String pattern, int open) {
    int i = open + 1;
    if (i < pattern.length() && (pattern.charAt(i) == '!' || pattern.charAt(i) == '^')) {
      i++;
    }
    if (i < pattern.length() && pattern.charAt(i) == ']') {
      i++;
    }
    int end = Math.min(pattern.length(), open + 128);
    while (i < end) {
      char c = pattern.charAt(i);
      if (c == ']') {
        return i;
      }
      if (c == '[' && i + 1 < end && pattern.charAt(i + 1) == ':') {
        int closed = pattern.indexOf(":]", i + 2);
        i = closed < 0 || closed > end ? i + 1 : closed + 2;
      } else {
        i += c == '\\' ? 2 : 1;
      }
    }
    return -1;
  }

  private static boolean inSet(String pattern, int start, int end, char c) {
    int i = start;
    boolean negated = pattern.charAt(i) == '!' || pattern.charAt(i) == '^';
    i += negated ? 1 : 0;
    boolean found = false;
    while (i < end) {
      if (pattern.startsWith("[:", i)) {
        int closed = pattern.indexOf(":]", i + 2);
        if (closed > 0 && closed < end) {
          found |= inClass(pattern.substring(i + 2, closed), c);
          i = closed + 2;
          continue;
        }
      }
      char low = pattern.charAt(i) == '\\' && i + 1 < end ? pattern.charAt(++i) : pattern.charAt(i);
      if (i + 2 < end && pattern.charAt(i + 1) == '-') {
        char high = pattern.charAt(i + 2);
        found |= low <= c && c <= high;
        i += 3;
      } else {
        found |= low == c;
        i++;
      }
    }
    return found != negated;
  }

  private static boolean inClass(String name, char c) {
    return switch (name) {
      case "alpha" -> Character.isLetter(c);
      case "digit" -> c >= '0' && c <= '9';
      case "alnum" -> Character.isLetterOrDigit(c);
      case "space", "blank" -> Character.isWhitespace(c);
      case "upper" -> Character.isUpperCase(c);
      case "lower" -> Character.isLowerCase(c);
      case "punct" -> c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
      case "xdigit" -> Character.digit(c, 16) >= 0 && c < 127;
      case "print", "graph" -> c > ' ' || (c == ' ' && name.equals("print"));
      case "cntrl" -> c < ' ' || c == 127;
      default -> false;
    };
  }

  /** Whether a text holds what means something in a pattern. */
  static boolean isSpecial(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSpecial(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isSpecial(char c) {
    return c == '*' || c == '?' || c == '[';
  }

  /** A pattern that matches this text alone. */
  static String quote(String text) {
    if (!isSpecial(text) && text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder quoted = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpecial(c) || c == '\\') {
        quoted.append('\\');
      }
      quoted.append(c);
    }
    return quoted.toString();
  }
}
