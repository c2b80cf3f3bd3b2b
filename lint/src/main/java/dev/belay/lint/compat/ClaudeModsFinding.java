package dev.belay.lint.compat;

/**
 * A finding of the published linter.
 *
 * @param pointer where it is; not escaped as RFC 6901 wants it, as published
 */
record ClaudeModsFinding(String pointer, boolean isError, String message) {
  String severity() {
    return isError ? "error" : "warning";
  }

  /** The pointer as people see it. */
  String place() {
    return pointer.isEmpty() ? "/" : pointer;
  }
}
