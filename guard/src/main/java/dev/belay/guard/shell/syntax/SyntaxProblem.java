package dev.belay.guard.shell.syntax;

/**
 * Something that could not be read.
 *
 * @param kind what is wrong
 * @param at the index in the text
 */
public record SyntaxProblem(Kind kind, int at) {
  /** What is wrong. */
  public enum Kind {
    /** A word of the grammar stands where it cannot stand. */
    UNEXPECTED,
    /** A quote, bracket, substitution or compound command is not closed. */
    UNCLOSED,
    /** A here-document's end is not there; shells warn and take the rest of the text. */
    OPEN_DOCUMENT,
    /** One of the {@link ParserLimits} was reached: what stands behind it was not looked at. */
    LIMIT
  }
}
