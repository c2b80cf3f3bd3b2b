package dev.belay.guard.code;

import java.util.List;

/**
 * A token of a program text.
 *
 * @param text the name, operator or digits; for strings nothing
 * @param parts what a string consists of; for a list of words ({@code qw(…)}) its words
 * @param at the index of its first character
 * @param end the index after its last
 * @param column how far the line is indented whose first token it is; -1 for others
 * @param spaced whether blanks stand before it
 */
public record Token(
    Kind kind, String text, List<Part> parts, int at, int end, int column, boolean spaced) {
  /** What a token is. */
  public enum Kind {
    NAME,
    STRING,
    /** A text that a shell runs: backquotes, {@code qx}, {@code %x}. */
    SHELL,
    WORDS,
    PATTERN,
    NUMBER,
    OPERATOR,
    /** A line's end, where it may end a statement. */
    LINE,
    END
  }

  /**
   * A piece of a string.
   *
   * @param text what it says, escapes resolved; null for an expression
   * @param from where the characters of the expression begin
   * @param to where they end
   */
  public record Part(String text, int from, int to) {
    public boolean isExpression() {
      return from >= 0;
    }
  }

  public boolean is(String operator) {
    return kind == Kind.OPERATOR && text.equals(operator);
  }

  public boolean isName(String name) {
    return kind == Kind.NAME && text.equals(name);
  }
}
