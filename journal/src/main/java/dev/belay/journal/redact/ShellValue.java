package dev.belay.journal.redact;

/** How far a value reaches that begins somewhere in a shell command, and what of it is literal. */
final class ShellValue {
  private final String text;

  ShellValue(String text) {
    this.text = text;
  }

  /**
   * The end of the word that begins at {@code from}.
   *
   * @param enclosing the quote that is open there, 0 for none
   * @param code whether what the quote holds is shell code itself
   */
  int wordEnd(int from, char enclosing, boolean code) {
    char outer = enclosing;
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Chars.isSpace(c)) {
        return i;
      }
      if (outer != 0 && c == outer) {
        if (i + 1 >= text.length() || endsWord(text.charAt(i + 1))) {
          return i;
        }
        outer = 0;
        i++;
      } else if (c == '\\') {
        i = outer == '\'' || isQuoteAt(i + 1) ? afterEscaped(i) : i + 2;
      } else if (c == '&' || (endsWord(c) && (outer == 0 || code))) {
        return i;
      } else if (c == '\'' || c == '"') {
        i = afterQuoted(i, outer);
      } else if (c == '$' && outer != '\'') {
        i = Math.max(i + 1, referenceEnd(i));
      } else if (c == '`' && outer != '\'') {
        int close = text.indexOf('`', i + 1);
        i = close < 0 ? i + 1 : close + 1;
      } else {
        i++;
      }
    }
    return text.length();
  }

  /**
   * The end of the one string in quotes that begins at {@code from}, with or without backslashes
   * before its quotes.
   */
  int stringEnd(int from, char enclosing) {
    return text.charAt(from) == '\\' ? afterEscaped(from) : afterQuoted(from, enclosing);
  }

  /** The place of the unescaped {@code quote} that closes what is open at {@code from}. */
  int closing(int from, char quote) {
    int i = from;
    while (i < text.length() && text.charAt(i) != quote) {
      i += quote == '"' && text.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(i, text.length());
  }

  int lineEnd(int from) {
    int at = text.indexOf('\n', from);
    return at < 0 ? text.length() : at;
  }

  /**
   * Behind the quoted piece that opens at {@code open}: inside of {@code outer} if that is not 0.
   */
  private int afterQuoted(int open, char outer) {
    int limit = outer == 0 ? text.length() : closing(open, outer);
    boolean dollar = open > 0 && text.charAt(open - 1) == '$';
    char quote = text.charAt(open);
    int i = open + 1;
    while (i < limit) {
      char c = text.charAt(i);
      if (c == '\\' && (quote == '"' || dollar)) {
        i += 2;
      } else if (c == quote) {
        return i + 1;
      } else {
        i++;
      }
    }
    // Never closed: a lone quote inside of another one, or a text that was cut.
    return outer == 0 ? text.length() : open + 1;
  }

  /** Behind a piece in quotes that have backslashes before them: {@code \"a b\"}. */
  private int afterEscaped(int backslash) {
    int open = backslash;
    while (open < text.length() && text.charAt(open) == '\\') {
      open++;
    }
    if (!isQuoteAt(open)) {
      return open;
    }
    int level = open - backslash;
    char quote = text.charAt(open);
    int run = 0;
    for (int i = open + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        run++;
      } else if (c == quote && run <= level) {
        return run < level ? i - run : i + 1;
      } else {
        run = 0;
      }
    }
    return text.length();
  }

  private boolean isQuoteAt(int at) {
    return at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'');
  }

  private static boolean endsWord(char c) {
    return Chars.isSpace(c)
        || c == ';'
        || c == '|'
        || c == '&'
        || c == '<'
        || c == '>'
        || c == '('
        || c == ')';
  }

  /** The end of {@code $NAME}, <code>${NAME}</code> or {@code $(command)} at {@code at}. */
  int referenceEnd(int at) {
    int i = at + 1;
    if (i >= text.length()) {
      return i;
    }
    char c = text.charAt(i);
    if (c == '(') {
      return afterParentheses(i);
    }
    if (c == '{') {
      i++;
      boolean template = i < text.length() && text.charAt(i) == '{';
      int from = template ? i + 1 : i;
      int end = from;
      while (end < text.length() && isName(text.charAt(end), template)) {
        end++;
      }
      // With a default or a pattern in it, a secret may stand there.
      boolean closed = Chars.at(text, end, template ? "}}" : "}");
      return closed && end > from ? end + (template ? 2 : 1) : at + 1;
    }
    while (i < text.length() && Chars.isWord(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isName(char c, boolean template) {
    return Chars.isWord(c) || (template && (c == '.' || c == ' ' || c == '-'));
  }

  private int afterParentheses(int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i + 1;
      } else if (c == '\\') {
        i++;
      }
    }
    return text.length();
  }

  /**
   * Adds what is literal in {@code [from, to)}: what a shell would put in there is no secret.
   * Quotes at the ends stay.
   *
   * @param enclosing the quote that is open at {@code from}, 0 for none
   */
  void addLiteral(int from, int to, char enclosing, String kind, Spans spans) {
    int first = -1;
    int last = -1;
    char open = enclosing;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (c == '$' && open != '\'') {
        int end = Math.min(to, referenceEnd(i));
        if (end > i + 1) {
          addFrom(first, last, kind, spans);
          first = -1;
          i = end;
          continue;
        }
      }
      if (c == '`' && open != '\'') {
        int close = text.indexOf('`', i + 1);
        if (close > i && close < to) {
          addFrom(first, last, kind, spans);
          first = -1;
          i = close + 1;
          continue;
        }
      }
      boolean quote = c == '\'' || c == '"';
      if (quote && (open == 0 || open == c)) {
        open = open == 0 ? c : 0;
      } else if (!(c == '\\' && isQuoteAt(i + 1) && open != '\'') && !quote) {
        first = first < 0 ? i : first;
        last = i + 1;
      } else if (first >= 0) {
        last = quote ? last : i;
      }
      i++;
    }
    addFrom(first, last, kind, spans);
  }

  private static void addFrom(int first, int last, String kind, Spans spans) {
    if (first >= 0) {
      spans.add(first, last, kind);
    }
  }

  /** Whether {@code [from, to)} is true, false, nothing or the like. */
  boolean isPlainWord(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Chars.isQuote(text.charAt(start))) {
      start++;
    }
    while (end > start && Chars.isQuote(text.charAt(end - 1))) {
      end--;
    }
    for (String word : new String[] {"true", "false", "null", "none", "yes", "no", "on", "off"}) {
      if (end - start == word.length() && Chars.at(text, start, word)) {
        return true;
      }
    }
    return false;
  }
}
