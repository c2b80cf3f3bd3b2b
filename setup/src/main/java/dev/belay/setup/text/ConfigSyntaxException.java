package dev.belay.setup.text;

import static java.util.Objects.requireNonNull;

/** Text that is not what its format demands; the message says where, what, and what to do. */
public final class ConfigSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  /** Lines and columns count from 1; a column is a character, not a byte. */
  public ConfigSyntaxException(int line, int column, String problem) {
    super("line " + line + ", column " + column + ": " + requireNonNull(problem));
    this.line = line;
    this.column = column;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }
}
