package dev.belay.guard.policy;

/** Path wildcards: {@code *} and {@code ?} within a part, {@code **} across parts. */
final class PathGlob {
  private PathGlob() {}

  /**
   * Takes at most the product of the lengths: only the last wildcard of each kind is ever tried
   * again.
   */
  static boolean matches(String pattern, String path) {
    int p = 0;
    int n = 0;
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
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
