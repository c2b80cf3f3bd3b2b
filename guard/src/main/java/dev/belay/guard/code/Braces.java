package dev.belay.guard.code;

/** Finds the end of an expression within a string. */
final class Braces {
  private Braces() {}

  /** The index behind the brace that closes the one at an index; quotes within are passed over. */
  static int end(String text, int opening, int end, int nesting) {
    int depth = 0;
    int at = opening;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        if (--depth == 0) {
          return at + 1;
        }
      } else if (c == '\'' || c == '"' || c == '`') {
        at = quote(text, at, end, c, nesting);
        continue;
      }
      at++;
    }
    return end;
  }

  private static int quote(String text, int opening, int end, char quote, int nesting) {
    int at = opening + 1;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == quote) {
        return at + 1;
      } else if (quote == '`'
          && c == '$'
          && at + 1 < end
          && text.charAt(at + 1) == '{'
          && nesting > 0) {
        at = end(text, at + 1, end, nesting - 1);
        continue;
      }
      at++;
    }
    return end;
  }
}
