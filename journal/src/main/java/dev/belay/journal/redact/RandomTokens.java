package dev.belay.journal.redact;

/**
 * Long words that look as if drawn by lot: 32 characters or more of {@code A-Za-z0-9+/=_-}, where
 * letters and digits (or the two cases of letters) change more often than in anything that people
 * name. Git hashes, UUIDs, digests with their algorithm before them, and paths stay.
 */
final class RandomTokens {
  /** The shortest word that is looked at. */
  static final int LEAST = 32;

  private static final int PIECE = 24;
  private static final int GIT_HASH = 40;
  private static final int DIGIT_CHANGES = 4;

  /** In 32 characters; drawn by lot they have 16, names in camel case 8. */
  private static final int DENSE_RUNS = 11;

  private RandomTokens() {}

  static void find(String text, Spans spans) {
    int i = 0;
    while (i < text.length()) {
      int from = i;
      while (i < text.length() && isPart(text.charAt(i))) {
        i++;
      }
      if (i - from >= LEAST) {
        word(text, from, i, spans);
      }
      i = i == from ? i + 1 : i;
    }
  }

  private static void word(String text, int start, int end, Spans spans) {
    // NAME=token: what stands before the sign is no part of it, padding at the end is.
    int from = start;
    for (int i = start; i < end - 2; i++) {
      if (text.charAt(i) == '=' && text.charAt(i + 1) != '=') {
        from = i + 1;
      }
    }
    if (end - from < LEAST || isDigest(text, start, from)) {
      return;
    }
    if (isDense(text, from, end) || hasRandomPiece(text, from, end)) {
      boolean path = text.charAt(from) == '/' || (from > 0 && isPathStart(text.charAt(from - 1)));
      if (!path) {
        spans.add(from, end, "random");
      } else {
        segments(text, from, end, spans);
      }
    }
  }

  private static boolean isPathStart(char c) {
    return c == '.' || c == '~' || c == ':' || c == '@';
  }

  /** In a path it is one of the names that is random, not all of them together. */
  private static void segments(String text, int from, int end, Spans spans) {
    int start = from;
    for (int i = from; i <= end; i++) {
      if (i == end || text.charAt(i) == '/') {
        if (i - start >= LEAST && (isDense(text, start, i) || hasRandomPiece(text, start, i))) {
          spans.add(start, i, "random");
        }
        start = i + 1;
      }
    }
  }

  /** Somewhere 32 characters of all three classes, in short runs. */
  private static boolean isDense(String text, int from, int end) {
    int runs = 1;
    int[] seen = new int[4];
    for (int i = from; i < end; i++) {
      int kind = kind(text.charAt(i));
      seen[kind]++;
      runs += i > from && isChange(kind(text.charAt(i - 1)), kind) ? 1 : 0;
      int first = i - LEAST;
      if (first >= from) {
        int left = kind(text.charAt(first));
        seen[left]--;
        runs -= isChange(left, kind(text.charAt(first + 1))) ? 1 : 0;
      }
      boolean whole = i - from + 1 >= LEAST;
      if (whole && runs >= DENSE_RUNS && seen[0] > 0 && seen[1] > 0 && seen[2] > 0) {
        return true;
      }
    }
    return false;
  }

  /** A capital begins the run of small letters behind it. */
  private static boolean isChange(int before, int kind) {
    return before != kind && !(before == 1 && kind == 0);
  }

  /** A long piece without {@code - _ / +} in which letters and digits take turns. */
  private static boolean hasRandomPiece(String text, int from, int end) {
    int start = from;
    for (int i = from; i <= end; i++) {
      if (i == end || kind(text.charAt(i)) == 3) {
        if (i - start >= PIECE
            && digitChanges(text, start, i) >= DIGIT_CHANGES
            && !isGitHash(text, start, i)) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  private static int digitChanges(String text, int from, int end) {
    int changes = 0;
    for (int i = from + 1; i < end; i++) {
      if (Chars.isDigit(text.charAt(i)) != Chars.isDigit(text.charAt(i - 1))) {
        changes++;
      }
    }
    return changes;
  }

  private static boolean isGitHash(String text, int from, int end) {
    if (end - from != GIT_HASH) {
      return false;
    }
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (!Chars.isDigit(c) && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }

  /** {@code sha256:...} and {@code sha512-...}. */
  private static boolean isDigest(String text, int start, int from) {
    boolean prefixed = start >= 2 && text.charAt(start - 1) == ':' && endsWithSha(text, start - 1);
    return prefixed
        || Chars.at(text, from, "sha256-")
        || Chars.at(text, from, "sha384-")
        || Chars.at(text, from, "sha512-")
        || Chars.at(text, from, "sha1-");
  }

  private static boolean endsWithSha(String text, int end) {
    for (String name : new String[] {"sha1", "sha256", "sha384", "sha512", "md5"}) {
      if (Chars.at(text, end - name.length(), name)) {
        return true;
      }
    }
    return false;
  }

  private static int kind(char c) {
    return Chars.isLower(c) ? 0 : Chars.isUpper(c) ? 1 : Chars.isDigit(c) ? 2 : 3;
  }

  private static boolean isPart(char c) {
    return Chars.isWord(c) || c == '-' || c == '+' || c == '/' || c == '=';
  }
}
