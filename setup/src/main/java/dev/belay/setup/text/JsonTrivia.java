package dev.belay.setup.text;

/**
 * What stands between the words of a document: blanks, line breaks, comments. Every position given
 * to it has to lie outside of words.
 */
record JsonTrivia(String text) {
  static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  boolean breakAt(int at) {
    return at < text.length() && isBreak(text.charAt(at));
  }

  boolean commentAt(int at) {
    return at < text.length() && text.charAt(at) == '/';
  }

  /** The line break that starts here: LF, CRLF or CR. */
  String lineBreak(int at) {
    return text.startsWith("\r\n", at) ? "\r\n" : text.substring(at, at + 1);
  }

  int skipBlanks(int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Behind the comment that starts here. */
  int skipComment(int from) {
    if (text.startsWith("/*", from)) {
      return text.indexOf("*/", from + 2) + 2;
    }
    int at = from;
    while (at < text.length() && !breakAt(at)) {
      at++;
    }
    return at;
  }

  boolean blank(int from, int to) {
    return skipBlanks(from) >= to;
  }

  /** Blanks and line breaks alone. */
  boolean empty(int from, int to) {
    return text.substring(from, to).isBlank();
  }

  /** The line break behind blanks and comments alone; -1 if something else stands on the line. */
  int lineEnd(int from) {
    int at = skipBlanks(from);
    while (commentAt(at)) {
      at = skipBlanks(skipComment(at));
    }
    return breakAt(at) ? at : -1;
  }

  /**
   * The line break before {@code to} with blanks alone between; -1 if {@code to} starts no line.
   */
  int breakBefore(int from, int to) {
    int at = to;
    while (at > from && isBlank(text.charAt(at - 1))) {
      at--;
    }
    if (at == from || !isBreak(text.charAt(at - 1))) {
      return -1;
    }
    return at - 2 >= from && text.startsWith("\r\n", at - 2) ? at - 2 : at - 1;
  }

  /** The last line break outside of comments; -1 if there is none. */
  int lastBreak(int from, int to) {
    int last = -1;
    int at = from;
    while (at < to) {
      if (breakAt(at)) {
        last = at;
        at += lineBreak(at).length();
      } else {
        at = commentAt(at) ? skipComment(at) : at + 1;
      }
    }
    return last;
  }

  /** Whether a comment that only a line break can end stands there. */
  boolean lineComment(int from, int to) {
    int at = from;
    while (at < to) {
      if (text.startsWith("//", at)) {
        return true;
      }
      at = commentAt(at) ? skipComment(at) : at + 1;
    }
    return false;
  }

  /** Whether no line break stands there, be it in a comment. */
  boolean oneLine(int from, int to) {
    int at = from;
    while (at < to && !breakAt(at)) {
      at++;
    }
    return at >= to;
  }

  /** The blanks that the line of this position starts with. */
  String indentation(int at) {
    int line = at;
    while (line > 0 && !isBreak(text.charAt(line - 1))) {
      line--;
    }
    if (text.startsWith(JsonSyntax.BYTE_ORDER_MARK, line)) {
      line++;
    }
    return text.substring(line, skipBlanks(line));
  }
}
