package dev.belay.journal.redact;

/** Classes of characters, ASCII alone, and case-blind comparison without another string. */
final class Chars {
  private Chars() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isLetter(char c) {
    return isLower(c) || isUpper(c);
  }

  static boolean isWord(char c) {
    return isLetter(c) || isDigit(c) || c == '_';
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  static boolean isSpace(char c) {
    return c <= ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '`';
  }

  static char lower(char c) {
    return isUpper(c) ? (char) (c + 32) : c;
  }

  /** Whether {@code lowerCase} stands at {@code at}, in any case. */
  static boolean at(String text, int at, String lowerCase) {
    if (at < 0 || at + lowerCase.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < lowerCase.length(); i++) {
      if (lower(text.charAt(at + i)) != lowerCase.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
