package dev.belay.guard.when;

import org.jspecify.annotations.Nullable;

/** Text that is no expression, or one that cannot say whether a rule matches. */
public final class MalformedExpressionException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  MalformedExpressionException(String what, int line, int column, @Nullable Throwable cause) {
    super(what, cause);
    this.line = line;
    this.column = column;
  }

  /** The line in the expression, from 1. */
  public int line() {
    return line;
  }

  /** The column in that line, from 1. */
  public int column() {
    return column;
  }
}
