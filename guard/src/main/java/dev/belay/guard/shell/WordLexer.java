package dev.belay.guard.shell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one word: quotes, escapes and expansions. Substitutions are handed to the parser as they
 * are met.
 */
final class WordLexer {
  private final Reading reading;
  private final ListParser parser;
  private final Cursor cursor;

  WordLexer(Reading reading, ListParser parser, Cursor cursor) {
    this.reading = reading;
    this.parser = parser;
    this.cursor = cursor;
  }

  /** Reads the word at the cursor; it has no pieces when there is none. */
  RawWord word() {
    int start = cursor.position;
    Pieces pieces = new Pieces();
    while (!cursor.atEnd() && !reading.stopped()) {
      char c = cursor.peek();
      if (isProcessSubstitution(c)) {
        processSubstitution(pieces);
      } else if (c == '(' && isExtendedGlob(start)) {
        extendedGlob(pieces);
      } else if (c == '(' && cursor.dialect == Dialect.POSIX && isArray(start) && reading.enter()) {
        pieces.add(new Piece.Array(items()));
        reading.leave();
      } else if (Cursor.endsWord(c)
          || (cursor.dialect == Dialect.POWERSHELL && (c == '{' || c == '}'))) {
        break;
      } else {
        step(c, pieces);
      }
    }
    return new RawWord(pieces.finish(), start, cursor.position);
  }

  private void step(char c, Pieces pieces) {
    if (c == cursor.dialect.escape()) {
      cursor.next();
      char escaped = cursor.next();
      if (escaped == '\r' && cursor.peek() == '\n') {
        cursor.next();
      } else if (escaped != '\n' && escaped != Cursor.END) {
        pieces.text(escaped, true);
      }
      return;
    }
    switch (c) {
      case '\'' -> {
        if (cursor.dialect == Dialect.CMD) {
          pieces.text(cursor.next(), false);
        } else {
          singleQuoted(pieces);
        }
      }
      case '"' -> doubleQuoted(pieces);
      case '$' -> dollar(pieces, false);
      case '`' -> pieces.add(backtick(false));
      default -> pieces.text(cursor.next(), false);
    }
  }

  private void singleQuoted(Pieces pieces) {
    cursor.next();
    pieces.quote();
    while (!cursor.atEnd()) {
      char c = cursor.next();
      if (c == '\'') {
        return;
      }
      pieces.text(c, true);
    }
    reading.lost();
  }

  private void doubleQuoted(Pieces pieces) {
    cursor.next();
    pieces.quote();
    while (!cursor.atEnd() && !reading.stopped()) {
      char c = cursor.peek();
      if (c == '"') {
        cursor.next();
        return;
      }
      quotedStep(c, pieces);
    }
    reading.lost();
  }

  /** One step inside double quotes or a here-document. */
  private void quotedStep(char c, Pieces pieces) {
    if (c == cursor.dialect.escape()) {
      char escaped = cursor.peek(1);
      if (escaped == '\n') {
        cursor.skip(2);
      } else if (escaped == '"' || escaped == '$' || escaped == '`' || escaped == c) {
        cursor.next();
        pieces.text(cursor.next(), true);
      } else {
        pieces.text(cursor.next(), true);
      }
    } else if (c == '$') {
      dollar(pieces, true);
    } else if (c == '`') {
      pieces.add(backtick(true));
    } else {
      pieces.text(cursor.next(), true);
    }
  }

  /** The body of a here-document whose delimiter is not quoted. */
  List<Piece> document() {
    Pieces pieces = new Pieces();
    while (!cursor.atEnd() && !reading.stopped()) {
      quotedStep(cursor.peek(), pieces);
    }
    return pieces.finish();
  }

  private void dollar(Pieces pieces, boolean quoted) {
    int start = cursor.position;
    char c = cursor.peek(1);
    if (c == '\'' && !quoted && cursor.dialect == Dialect.POSIX) {
      cursor.skip(2);
      pieces.quote();
      if (!AnsiQuotes.read(cursor, pieces)) {
        reading.lost();
      }
    } else if (c == '"' && !quoted) {
      cursor.next();
      doubleQuoted(pieces);
    } else if (c == '(' && cursor.peek(2) == '(') {
      cursor.next();
      if (parser.arithmetic()) {
        pieces.add(new Piece.Output(List.of(), "1", cursor.slice(start), quoted));
      } else {
        pieces.add(substitution(start, quoted));
      }
    } else if (c == '(') {
      cursor.next();
      pieces.add(substitution(start, quoted));
    } else if (c == '{') {
      cursor.skip(2);
      pieces.add(braced(start, quoted));
    } else if (Cursor.isNameStart(c)) {
      cursor.next();
      String name = name();
      pieces.add(new Piece.Parameter(name, "", List.of(), cursor.slice(start), quoted));
    } else if ((c >= '0' && c <= '9') || "@*#?$!-".indexOf(c) >= 0) {
      cursor.skip(2);
      pieces.add(
          new Piece.Parameter(String.valueOf(c), "", List.of(), cursor.slice(start), quoted));
    } else {
      pieces.text(cursor.next(), quoted);
    }
  }

  private String name() {
    int start = cursor.position;
    while (Cursor.isNamePart(cursor.peek())
        || (cursor.peek() == ':'
            && cursor.dialect == Dialect.POWERSHELL
            && Cursor.isNameStart(cursor.peek(1)))) {
      cursor.next();
    }
    return cursor.slice(start);
  }

  /** {@code ${…}} after its opening. */
  private Piece braced(int start, boolean quoted) {
    if (!reading.enter()) {
      return new Piece.Parameter("", "", List.of(), cursor.slice(start), quoted);
    }
    String prefix =
        cursor.peek() == '!' || (cursor.peek() == '#' && cursor.peek(1) != '}')
            ? "" + cursor.next()
            : "";
    String name = name();
    if (name.isEmpty() && !cursor.atEnd()) {
      name = String.valueOf(cursor.next());
    }
    int operatorStart = cursor.position;
    if (cursor.peek() == '[') {
      while (!cursor.atEnd() && cursor.peek() != ']' && cursor.peek() != '}') {
        cursor.next();
      }
      if (cursor.peek() == ']') {
        cursor.next();
      }
    } else {
      while (":-=+?#%/^,@".indexOf(cursor.peek()) >= 0 && cursor.position - operatorStart < 2) {
        cursor.next();
      }
    }
    String operator = prefix + cursor.slice(operatorStart);
    Pieces operand = new Pieces();
    while (!cursor.atEnd() && cursor.peek() != '}' && !reading.stopped()) {
      step(cursor.peek(), operand);
    }
    if (cursor.peek() == '}') {
      cursor.next();
    } else {
      reading.lost();
    }
    reading.leave();
    return new Piece.Parameter(name, operator, operand.finish(), cursor.slice(start), quoted);
  }

  /** {@code (…)} at the cursor, whose source starts at an index. */
  private Piece.Output substitution(int start, boolean quoted) {
    int mark = reading.count();
    SimpleCommand only = parser.group();
    String output = only == null ? null : Outputs.of(only, reading.context);
    return new Piece.Output(reading.since(mark), output, cursor.slice(start), quoted);
  }

  private boolean isProcessSubstitution(char c) {
    return (c == '<' || c == '>') && cursor.peek(1) == '(' && cursor.dialect == Dialect.POSIX;
  }

  private void processSubstitution(Pieces pieces) {
    int start = cursor.position;
    cursor.next();
    int mark = reading.count();
    parser.group();
    pieces.add(new Piece.Output(reading.since(mark), null, cursor.slice(start), true));
  }

  private Piece.Output backtick(boolean quoted) {
    int start = cursor.position;
    cursor.next();
    StringBuilder body = new StringBuilder();
    while (!cursor.atEnd() && cursor.peek() != '`') {
      char c = cursor.next();
      char escaped = cursor.peek();
      if (c == '\\' && (escaped == '`' || escaped == '\\' || escaped == '$')) {
        c = cursor.next();
      }
      body.append(c);
    }
    if (cursor.atEnd()) {
      reading.lost();
    }
    cursor.next();
    int mark = reading.count();
    SimpleCommand only =
        reading.nested(
            body.toString(),
            cursor.dialect,
            cursor.spanStart(start),
            cursor.spanEnd(cursor.position),
            "$()",
            true,
            Feed.NONE);
    String output = only == null ? null : Outputs.of(only, reading.context);
    return new Piece.Output(reading.since(mark), output, cursor.slice(start), quoted);
  }

  private boolean isExtendedGlob(int start) {
    return cursor.dialect == Dialect.POSIX
        && cursor.position > start
        && "?*+@!".indexOf(cursor.at(cursor.position - 1)) >= 0;
  }

  private void extendedGlob(Pieces pieces) {
    int open = 0;
    do {
      char c = cursor.next();
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      pieces.text(c == '(' || c == ')' || c == '|' ? '*' : c, false);
    } while (open > 0 && !cursor.atEnd() && cursor.peek() != '\n');
  }

  private boolean isArray(int start) {
    String soFar = cursor.slice(start);
    return soFar.length() < 256
        && soFar.endsWith("=")
        && RawWord.assignment(soFar) == soFar.length();
  }

  private List<RawWord> items() {
    List<RawWord> items = new ArrayList<>();
    cursor.next();
    while (!cursor.atEnd() && !reading.stopped()) {
      char c = cursor.peek();
      if (c == ')') {
        cursor.next();
        return items;
      }
      if (c == '#') {
        parser.comment();
      } else if (Cursor.endsWord(c) && !isProcessSubstitution(c)) {
        cursor.next();
      } else {
        items.add(word());
      }
    }
    reading.lost();
    return items;
  }

  /** Collects pieces, joining characters of one kind. */
  static final class Pieces {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Boolean quoted;

    void text(char c, boolean isQuoted) {
      if (quoted == null || quoted != isQuoted) {
        flush();
        quoted = isQuoted;
      }
      text.append(c);
    }

    /** An opening quote: from here there is a word, even if it stays empty. */
    void quote() {
      if (quoted == null || !quoted) {
        flush();
        quoted = true;
      }
    }

    void add(Piece piece) {
      flush();
      pieces.add(piece);
    }

    List<Piece> finish() {
      flush();
      return List.copyOf(pieces);
    }

    private void flush() {
      if (quoted != null) {
        pieces.add(new Piece.Text(text.toString(), quoted));
        text.setLength(0);
        quoted = null;
      }
    }
  }
}
