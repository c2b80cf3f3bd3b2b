package dev.belay.guard.shell.syntax;

/** The characters of variables' names. */
final class Names {
  private Names() {}

  static boolean begins(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  static boolean continues(int c) {
    return begins(c) || c >= '0' && c <= '9';
  }
}
