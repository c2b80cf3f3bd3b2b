package dev.belay.guard.shell;

/** {@code ((…))}: a sum whose substitutions are run. */
final class Arithmetic {
  private final Reading reading;
  private final Cursor cursor;
  private final WordLexer lexer;

  /** {@code ((} may also open two subshells, which costs a second look: this many are taken. */
  private int tries = 32;

  Arithmetic(Reading reading, Cursor cursor, WordLexer lexer) {
    this.reading = reading;
    this.cursor = cursor;
    this.lexer = lexer;
  }

  /** Reads {@code ((…))} at the cursor; where it is none, stays there and says false. */
  boolean read() {
    int start = cursor.position;
    int lineEnd = cursor.lineEnd;
    if (tries-- <= 0 || !reading.enter()) {
      reading.lost();
      return false;
    }
    cursor.skip(2);
    boolean found = body();
    reading.leave();
    if (!found) {
      cursor.position = start;
      cursor.lineEnd = lineEnd;
    } else {
      tries++;
    }
    return found;
  }

  private boolean body() {
    int open = 0;
    while (!cursor.atEnd() && !reading.stopped()) {
      char c = cursor.peek();
      if (c == ')' && open == 0) {
        if (cursor.peek(1) != ')') {
          return false;
        }
        cursor.skip(2);
        return true;
      }
      if (c == '$' || c == '`' || c == '"' || c == '\'') {
        reading.expander.expand(lexer.word());
        continue;
      }
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      cursor.next();
    }
    return false;
  }
}
