package dev.belay.guard.rule;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A pattern of the characters of a text: {@code *} for any, {@code ?} for one, {@code [ab]} and
 * {@code [!a-z]} for one of a set. Everything else is itself, the backslash too. Takes at most the
 * product of the lengths.
 */
public final class Glob {
  /** How much of a pattern has to be looked at. */
  private enum Shape {
    LITERAL,
    ANYTHING,
    PREFIX,
    SUFFIX,
    CONTAINED,
    OTHER
  }

  private final String pattern;
  private final boolean anyCase;
  private final Shape shape;

  /** What every text that matches holds: the longest piece without a wildcard. */
  private final String piece;

  private Glob(String pattern, boolean anyCase) {
    this.pattern = anyCase ? pattern.toLowerCase(Locale.ROOT) : pattern;
    this.anyCase = anyCase;
    piece = longestPiece(this.pattern);
    shape = shape(this.pattern, piece);
  }

  private static Shape shape(String pattern, String piece) {
    if (!hasWildcard(pattern)) {
      return Shape.LITERAL;
    }
    if (pattern.equals("*")) {
      return Shape.ANYTHING;
    }
    int stars = pattern.length() - piece.length();
    if (stars == 1 && pattern.endsWith("*")) {
      return Shape.PREFIX;
    }
    if (stars == 1 && pattern.startsWith("*")) {
      return Shape.SUFFIX;
    }
    boolean between = stars == 2 && pattern.startsWith("*") && pattern.endsWith("*");
    return between ? Shape.CONTAINED : Shape.OTHER;
  }

  /** Sets of characters count as wildcards from their bracket to the last one. */
  private static String longestPiece(String pattern) {
    String longest = "";
    int start = 0;
    for (int i = 0; i <= pattern.length(); i++) {
      char c = i < pattern.length() ? pattern.charAt(i) : '*';
      if (c != '*' && c != '?' && c != '[') {
        continue;
      }
      if (i - start > longest.length()) {
        longest = pattern.substring(start, i);
      }
      start = (c == '[' ? Math.max(i, pattern.lastIndexOf(']')) : i) + 1;
      i = start - 1;
    }
    return longest;
  }

  public static Glob of(String pattern) {
    return new Glob(requireNonNull(pattern, "pattern"), false);
  }

  /** A pattern that does not mind upper and lower case. */
  public static Glob ofAnyCase(String pattern) {
    return new Glob(requireNonNull(pattern, "pattern"), true);
  }

  /** Whether it matches one text only. */
  public boolean isLiteral() {
    return shape == Shape.LITERAL;
  }

  boolean ignoresCase() {
    return anyCase;
  }

  public String pattern() {
    return pattern;
  }

  public boolean matches(String text) {
    return matchesFolded(anyCase ? text.toLowerCase(Locale.ROOT) : text);
  }

  /** As the other method, for a text that is in lower case already where case does not count. */
  boolean matchesFolded(String text) {
    return switch (shape) {
      case LITERAL -> pattern.equals(text);
      case ANYTHING -> true;
      case PREFIX -> text.startsWith(piece);
      case SUFFIX -> text.endsWith(piece);
      case CONTAINED -> text.contains(piece);
      case OTHER -> text.contains(piece) && matches(text, 0);
    };
  }

  private boolean matches(String text, int from) {
    int p = 0;
    int n = from;
    int star = -1;
    int retry = 0;
    while (n < text.length()) {
      int width = p < pattern.length() ? width(p, text.charAt(n)) : 0;
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

  /** How many characters of the pattern match this one character; 0 for none. */
  private int width(int at, char c) {
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

  private static boolean hasWildcard(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      switch (pattern.charAt(i)) {
        case '*', '?', '[' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Glob glob && glob.pattern.equals(pattern) && glob.anyCase == anyCase;
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
