package dev.belay.setup.text;

/** A position as editors show it: both count from 1, a byte order mark is no character. */
record TextPlace(int line, int column) {
  static TextPlace of(String text, int position) {
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
}
