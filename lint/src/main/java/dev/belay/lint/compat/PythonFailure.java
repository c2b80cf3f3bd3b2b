package dev.belay.lint.compat;

/** An exception that ends a Python program, or that it reports. */
final class PythonFailure extends Exception {
  private static final long serialVersionUID = 1L;

  /** Whether the published linter catches it: malformed JSON. Of all else it dies. */
  private final boolean caught;

  private PythonFailure(String message, boolean caught) {
    super(message, null, false, false);
    this.caught = caught;
  }

  /** The text of an exception that the linter reports. */
  static PythonFailure malformed(String message) {
    return new PythonFailure(message, true);
  }

  /** The last line of the traceback of an exception that it does not know. */
  static PythonFailure fatal(String lastLine) {
    return new PythonFailure(lastLine, false);
  }

  boolean caught() {
    return caught;
  }

  String text() {
    return String.valueOf(getMessage());
  }
}
