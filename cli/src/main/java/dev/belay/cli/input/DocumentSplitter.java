package dev.belay.cli.input;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into JSON documents without judging them. JSON Lines are cut at line feeds, so that a
 * broken line costs nothing but itself; anything else is cut where brackets close, so that
 * pretty-printed documents may follow one another.
 */
final class DocumentSplitter {
  private final String text;
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * A piece of the text.
   *
   * @param line the line that it begins on, from 1
   * @param start the index of its first character
   * @param end the index after its last one
   */
  record Piece(int line, int start, int end) {
    String in(String text) {
      return text.substring(start, end);
    }
  }

  private DocumentSplitter(String text) {
    this.text = text;
  }

  static List<Piece> split(String text, boolean jsonLines) {
    DocumentSplitter splitter = new DocumentSplitter(text);
    if (jsonLines || (!splitter.isOneDocument() && everyLineBegins(text))) {
      splitter.cutLines();
    } else {
      splitter.cutDocuments();
    }
    return splitter.pieces;
  }

  /** Whether the bracket that opens first closes last. */
  private boolean isOneDocument() {
    int start = text.length() - text.stripLeading().length();
    boolean opens = text.startsWith("{", start) || text.startsWith("[", start);
    return opens && closing(start) == text.stripTrailing().length();
  }

  private static boolean everyLineBegins(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .allMatch(line -> line.startsWith("{") || line.startsWith("["));
  }

  private void cutLines() {
    int number = 0;
    for (int at = 0; at < text.length(); at = endOfLine(at) + 1) {
      number++;
      if (!text.substring(at, endOfLine(at)).isBlank()) {
        pieces.add(new Piece(number, at, endOfLine(at)));
      }
    }
  }

  private void cutDocuments() {
    int line = 1;
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        line += c == '\n' ? 1 : 0;
        at++;
        continue;
      }
      int end = c == '{' || c == '[' ? closing(at) : endOfLine(at);
      end = end < 0 ? text.length() : end;
      pieces.add(new Piece(line, at, end));
      for (; at < end; at++) {
        line += text.charAt(at) == '\n' ? 1 : 0;
      }
    }
  }

  /** The index after the bracket that closes the one at {@code start}; -1 where none does. */
  private int closing(int start) {
    int depth = 0;
    boolean inString = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (inString) {
        if (c == '\\') {
          i++;
        } else if (c == '"') {
          inString = false;
        }
      } else if (c == '"') {
        inString = true;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if ((c == '}' || c == ']') && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private int endOfLine(int from) {
    int feed = text.indexOf('\n', from);
    return feed < 0 ? text.length() : feed;
  }
}
