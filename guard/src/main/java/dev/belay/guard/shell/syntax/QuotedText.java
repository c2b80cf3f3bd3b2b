package dev.belay.guard.shell.syntax;

/** The places where text stands for itself but for expansions. */
enum QuotedText {
  /** Between double quotes. */
  DOUBLE('"', '"', true, false),
  /** A here-document. */
  DOCUMENT('\0', '\0', false, false),
  /** A here-document of {@code <<-}. */
  INDENTED_DOCUMENT('\0', '\0', false, false),
  /** An expression, up to the end that was looked up. */
  ARITHMETIC('\0', '\0', true, true),
  /** An expression of {@code for ((}. */
  ARITHMETIC_STEP(';', ';', true, true),
  /** After an operator of <code>"${…}"</code>. */
  OPERAND('}', '}', true, true),
  /** The same, up to a slash. */
  OPERAND_TO_SLASH('}', '/', true, true),
  /** The same, up to a colon. */
  OPERAND_TO_COLON('}', ':', true, true);

  final char stop;
  final char otherStop;

  /** Whether a backslash protects a double quote. */
  final boolean protectsQuote;

  /** Whether double quotes can be nested in it. */
  final boolean nested;

  QuotedText(char stop, char otherStop, boolean protectsQuote, boolean nested) {
    this.stop = stop;
    this.otherStop = otherStop;
    this.protectsQuote = protectsQuote;
    this.nested = nested;
  }

  /** Whether this character ends it; the NUL of those without an end never does. */
  boolean endsAt(char c) {
    return stop != '\0' && (c == stop || c == otherStop);
  }

  boolean protects(char c) {
    return switch (c) {
      case '$', '`', '\\' -> true;
      case '"' -> protectsQuote;
      case '}' -> stop == '}';
      case '/', ':' -> stop == '}' && otherStop == c;
      default -> false;
    };
  }
}
