package dev.belay.journal.redact;

/** Which shell quote encloses a place. Places are asked for in rising order. */
final class Quotes {
  private final String text;
  private int at;
  private char open;
  private int openedAt = -1;

  Quotes(String text) {
    this.text = text;
  }

  /** The quote that is open before {@code text[place]}: {@code '}, {@code "}, or 0 for none. */
  char enclosing(int place) {
    while (at < place) {
      char c = text.charAt(at);
      if (c == '\\' && open != '\'') {
        // Whoever asks for the place behind a backslash gets the state before it.
        if (at + 1 >= place) {
          return open;
        }
        at += 2;
        continue;
      }
      if (open == 0 && (c == '"' || c == '\'')) {
        open = c;
        openedAt = at;
      } else if (c == open) {
        open = 0;
      }
      at++;
    }
    return open;
  }

  /** Where the quote of the last answer was opened. */
  int openedAt() {
    return openedAt;
  }
}
