package dev.belay.guard.shell;

/** The escapes of {@code $'…'}. */
final class AnsiQuotes {
  private AnsiQuotes() {}

  /** Reads to the closing quote; false when there is none. */
  static boolean read(Cursor cursor, WordLexer.Pieces pieces) {
    while (!cursor.atEnd()) {
      char c = cursor.next();
      if (c == '\'') {
        return true;
      }
      if (c != '\\' || cursor.atEnd()) {
        pieces.text(c, true);
        continue;
      }
      char escape = cursor.next();
      switch (escape) {
        case 'n' -> pieces.text('\n', true);
        case 't' -> pieces.text('\t', true);
        case 'r' -> pieces.text('\r', true);
        case 'a' -> pieces.text('\u0007', true);
        case 'b' -> pieces.text('\b', true);
        case 'f' -> pieces.text('\f', true);
        case 'v' -> pieces.text('\u000b', true);
        case 'e', 'E' -> pieces.text('\u001b', true);
        case 'x' -> code(cursor, pieces, 16, 2, 0);
        case 'u' -> code(cursor, pieces, 16, 4, 0);
        case 'U' -> code(cursor, pieces, 16, 8, 0);
        case '0', '1', '2', '3', '4', '5', '6', '7' -> code(cursor, pieces, 8, 2, escape - '0');
        case 'c' -> pieces.text((char) (cursor.next() & 31), true);
        default -> pieces.text(escape, true);
      }
    }
    return false;
  }

  private static void code(
      Cursor cursor, WordLexer.Pieces pieces, int radix, int digits, int start) {
    int value = start;
    for (int i = 0; i < digits && Character.digit(cursor.peek(), radix) >= 0; i++) {
      value = value * radix + Character.digit(cursor.next(), radix);
    }
    if (Character.isValidCodePoint(value)) {
      for (char c : Character.toChars(value)) {
        pieces.text(c, true);
      }
    }
  }
}
