package dev.belay.guard.shell;

import org.jspecify.annotations.Nullable;

/**
 * A place in a text. A nested text maps all its places to the word of the outer text that holds it.
 */
final class Cursor {
  static final char END = '\0';

  final String text;
  final Dialect dialect;
  private final int end;
  private final int @Nullable [] outerSpan;
  private final Reading reading;
  int position;

  /**
   * Where the line that holds a here-document ends, and where its bodies end; -1 when there is none
   * pending.
   */
  int lineEnd = -1;

  int bodiesEnd = -1;

  Cursor(
      Reading reading,
      String text,
      int start,
      int end,
      Dialect dialect,
      int @Nullable [] outerSpan) {
    this.reading = reading;
    this.text = text;
    this.position = start;
    this.end = end;
    this.dialect = dialect;
    this.outerSpan = outerSpan;
  }

  int end() {
    return end;
  }

  boolean atEnd() {
    return position >= end;
  }

  char peek() {
    return at(position);
  }

  char peek(int ahead) {
    return at(position + ahead);
  }

  /** The character at an index, or {@link #END}. */
  char at(int index) {
    return index >= 0 && index < end ? text.charAt(index) : END;
  }

  /** Goes past one character; at a line's end also past the here-documents that follow it. */
  char next() {
    reading.work();
    char c = peek();
    if (position < end) {
      if (position == lineEnd) {
        position = bodiesEnd;
        lineEnd = -1;
      } else {
        position++;
      }
    }
    return c;
  }

  void skip(int characters) {
    for (int i = 0; i < characters; i++) {
      next();
    }
  }

  boolean startsWith(String prefix) {
    return position + prefix.length() <= end && text.startsWith(prefix, position);
  }

  String slice(int from) {
    return text.substring(Math.min(from, position), position);
  }

  int spanStart(int index) {
    return outerSpan == null ? Math.min(index, end) : outerSpan[0];
  }

  int spanEnd(int index) {
    return outerSpan == null ? Math.min(index, end) : outerSpan[1];
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }

  static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  static boolean isNamePart(char c) {
    return isNameStart(c) || (c >= '0' && c <= '9');
  }

  /** Whether an unquoted word ends before this character. */
  static boolean endsWord(char c) {
    return switch (c) {
      case ' ', '\t', '\r', '\n', ';', '&', '|', '<', '>', '(', ')' -> true;
      default -> false;
    };
  }
}
