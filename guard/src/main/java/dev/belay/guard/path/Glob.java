package dev.belay.guard.path;

/** Shell wildcards. */
final class Glob {
  private Glob() {}

  static boolean isGlob(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0 || text.indexOf('[') >= 0;
  }

  /**
   * Whether a pattern with {@code *}, {@code ?} and {@code [...]} matches a name, {@code *} across
   * slashes too; takes at most the product of the lengths.
   */
  static boolean matches(String pattern, String name) {
    int p = 0;
    int n = 0;
    int star = -1;
    int retry = 0;
    while (n < name.length()) {
      int width = p < pattern.length() ? width(pattern, p, name.charAt(n)) : 0;
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        retry = n;
      } else if (width > 0) {
        p += width;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++retry;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  /** Whether a path pattern, part by part, may name this path or something that holds it. */
  static boolean reaches(String pattern, String path) {
    int p = 0;
    int n = 0;
    while (p < pattern.length()) {
      int patternEnd = end(pattern, p);
      int pathEnd = end(path, n);
      String part = pattern.substring(p, patternEnd);
      if (part.equals("**")) {
        return true;
      }
      if (n > path.length()) {
        return false;
      }
      String name = path.substring(n, pathEnd);
      // An unquoted wildcard does not match a leading dot.
      boolean hidden = name.startsWith(".") && !part.startsWith(".");
      if (hidden && !part.isEmpty() && "*?[".indexOf(part.charAt(0)) >= 0 || !matches(part, name)) {
        return false;
      }
      p = patternEnd + 1;
      n = pathEnd + 1;
    }
    return true;
  }

  private static int end(String text, int from) {
    int slash = from > text.length() ? -1 : text.indexOf('/', from);
    return slash < 0 ? text.length() : slash;
  }

  /** How many pattern characters match this one character; 0 for none. */
  private static int width(String pattern, int at, char c) {
    char first = pattern.charAt(at);
    int close = first == '[' ? pattern.indexOf(']', at + 2) : -1;
    if (close < 0) {
      return first == '?' || first == c ? 1 : 0;
    }
    boolean negated = pattern.charAt(at + 1) == '!' || pattern.charAt(at + 1) == '^';
    boolean found = false;
    for (int i = at + (negated ? 2 : 1); i < close; i++) {
      if (i + 2 < close && pattern.charAt(i + 1) == '-') {
        found |= pattern.charAt(i) <= c && c <= pattern.charAt(i + 2);
        i += 2;
      } else {
        found |= pattern.charAt(i) == c;
      }
    }
    return found != negated ? close - at + 1 : 0;
  }
}
