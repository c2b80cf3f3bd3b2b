package dev.belay.setup.text;

/**
 * A position as editors show it: both count from 1, a byte order mark is no character.
 *
 * @param line the line
 * @param column the character in it, not the byte
 */
public record TextPlace(int line, int column) {
  /** The place of a position of a text, given in UTF-16 units. */
  public static TextPlace of(String text, int position) {
    int line = 1;
    int start = text.startsWith(JsonSyntax.BYTE_ORDER_MARK) ? Math.min(1, position) : 0;
    for (int at = start; at < position; at++) {
      char c = text.charAt(at);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1))) {
        line++;
        start = at + 1;
      }
    }
    return new TextPlace(line, text.codePointCount(start, position) + 1);
  }

  /** The position in the text, in UTF-16 units; its end where the text has no such place. */
  public int position(String text) {
    int at = text.startsWith(JsonSyntax.BYTE_ORDER_MARK) ? 1 : 0;
    for (int seen = 1; seen < line && at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1))) {
        seen++;
      }
    }
    int left = text.codePointCount(at, text.length());
    return text.offsetByCodePoints(at, Math.min(column - 1, left));
  }
}
