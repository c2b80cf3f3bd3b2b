package dev.belay.guard.rule;

import static java.util.Objects.requireNonNull;

import dev.belay.guard.path.ResolvedPath;

/** Path wildcards: {@code *} and {@code ?} within a part, {@code **} across parts. */
final class PathPattern {
  private final String pattern;
  private final String part;
  private final String piece;

  PathPattern(String written) {
    requireNonNull(written, "pattern");
    boolean rooted =
        written.startsWith("/")
            || written.startsWith("~")
            || written.startsWith("**")
            || (written.length() > 1 && written.charAt(1) == ':');
    pattern = rooted ? written : "**/" + written;
    String plain = pattern.startsWith("~") ? pattern.substring(1) : pattern;
    plain = plain.endsWith("/**") ? plain.substring(0, plain.length() - 3) : plain;
    part = lastPart(plain);
    piece = longestPiece(plain);
  }

  /** A part that every path has which matches, without a wildcard; empty where there is none. */
  String part() {
    return part;
  }

  private static String lastPart(String pattern) {
    int end = pattern.length();
    while (end > 0) {
      int start = pattern.lastIndexOf('/', end - 1) + 1;
      // What stands before the first slash may be the end of a part.
      boolean whole = start > 0 && start < end;
      if (whole && !hasWildcard(pattern, start, end)) {
        return pattern.substring(start, end);
      }
      end = start - 1;
    }
    return "";
  }

  private static boolean hasWildcard(String pattern, int start, int end) {
    for (int i = start; i < end; i++) {
      if (pattern.charAt(i) == '*' || pattern.charAt(i) == '?') {
        return true;
      }
    }
    return false;
  }

  private static String longestPiece(String pattern) {
    String longest = "";
    int start = 0;
    for (int i = 0; i <= pattern.length(); i++) {
      if (i == pattern.length() || hasWildcard(pattern, i, i + 1)) {
        if (i - start > longest.length()) {
          longest = pattern.substring(start, i);
        }
        start = i + 1;
      }
    }
    return longest;
  }

  boolean matches(ResolvedPath path) {
    String absolute = path.absolute();
    if (!absolute.contains(piece)) {
      return false;
    }
    if (!pattern.startsWith("~")) {
      return matches(pattern, 0, absolute, 0);
    }
    String home = path.places().home();
    return absolute.startsWith(home) && matches(pattern, 1, absolute, home.length());
  }

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

  @Override
  public boolean equals(Object other) {
    return other instanceof PathPattern path && path.pattern.equals(pattern);
  }

  @Override
  public int hashCode() {
    return pattern.hashCode();
  }

  @Override
  public String toString() {
    return pattern;
  }
}
