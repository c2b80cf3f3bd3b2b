package dev.belay.guard.rule;

/** Path wildcards: {@code *} and {@code ?} within a part, {@code **} across parts. */
final class PathPattern {
  private PathPattern() {}

  /**
   * Whether the rest of a pattern matches the rest of a path. Takes at most the product of the
   * lengths: only the last wildcard of each kind is ever tried again.
   */
  static boolean matches(String pattern, int patternFrom, String path, int pathFrom) {
    int p = patternFrom;
    int n = pathFrom;
    int star = -1;
    int starAt = 0;
    int deep = -1;
    int deepAt = 0;
    while (n < path.length()) {
      if (pattern.startsWith("**", p)) {
        deep = p;
        deepAt = n;
        p += 2;
        star = -1;
      } else if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        starAt = n;
      } else if (p < pattern.length()
          && (pattern.charAt(p) == path.charAt(n)
              || (pattern.charAt(p) == '?' && path.charAt(n) != '/'))) {
        p++;
        n++;
      } else if (star >= 0 && path.charAt(starAt) != '/') {
        p = star + 1;
        n = ++starAt;
      } else if (deep >= 0) {
        p = deep + 2;
        n = ++deepAt;
        star = -1;
      } else {
        return false;
      }
    }
    if (pattern.startsWith("/**", p) && p + 3 == pattern.length()) {
      return true;
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
