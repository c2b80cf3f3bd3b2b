package dev.belay.guard.code;

/** The bounds of one reading; what lies beyond them makes it incomplete. */
final class CodeLimits {
  /** The longest text, in UTF-16 units. */
  static final int CHARACTERS = 128 * 1024;

  static final int TOKENS = 32 * 1024;

  /** How deep expressions, blocks and calls of functions may be nested. */
  static final int DEPTH = 64;

  static final int ACTIONS = 256;

  /** How many operands are looked at, loops and functions included. */
  static final int STEPS = 64 * 1024;

  /** How many rounds of a loop are followed. */
  static final int ROUNDS = 16;

  /** The longest value that is put together. */
  static final int VALUE = 32 * 1024;

  /** How many unknown pieces a value may have. */
  static final int GAPS = 64;

  /** The longest name of an object that is kept. */
  static final int NAME = 200;

  private CodeLimits() {}
}
