package dev.belay.guard.rules;

/** Shell wildcards against names. */
final class Wildcard {
  private Wildcard() {}

  /**
   * Whether a pattern with {@code *}, {@code ?} and {@code [...]} matches a name; takes at most
   * their lengths' product.
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
