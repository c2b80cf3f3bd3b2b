package dev.belay.journal.redact;

/** What stands before the {@code @} of a URL: {@code https://user:password@host}. */
final class UrlPasswords {
  private static final int LONGEST = 1024;

  /** A user's name alone is no secret, unless it is as long as a token. */
  private static final int TOKEN_LENGTH = 20;

  private UrlPasswords() {}

  static void find(String text, Spans spans) {
    int at = text.indexOf("://");
    while (at >= 0) {
      userInfo(text, at + 3, spans);
      at = text.indexOf("://", at + 3);
    }
  }

  private static void userInfo(String text, int from, Spans spans) {
    int colon = -1;
    int last = -1;
    int slash = -1;
    int end = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < end && !endsUrl(text.charAt(i)); i++) {
      char c = text.charAt(i);
      if (c == ':' && colon < 0 && slash < 0) {
        colon = i;
      } else if (c == '/' || c == '?' || c == '#') {
        slash = slash < 0 ? i : slash;
      } else if (c == '@' && (slash < 0 || (colon >= 0 && !isPort(text, colon + 1, slash)))) {
        last = i;
      }
    }
    if (last < 0) {
      return;
    }
    if (colon >= 0 && colon < last) {
      new ShellValue(text).addLiteral(colon + 1, last, (char) 0, "password", spans);
    } else if (last - from >= TOKEN_LENGTH) {
      new ShellValue(text).addLiteral(from, last, (char) 0, "token", spans);
    }
  }

  private static boolean endsUrl(char c) {
    return Chars.isSpace(c) || Chars.isQuote(c) || c == '<' || c == '>';
  }

  private static boolean isPort(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Chars.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
