package dev.belay.engine.wire;

/** The protocol's numbers: version 1. */
public final class Wire {
  /** The version that this engine speaks. */
  public static final int VERSION = 1;

  /** What all fields before the standard input may take together, in bytes. */
  public static final int LARGEST_HEAD = 256 * 1024;

  /** What one field of standard input may hold, in bytes. */
  public static final int LARGEST_INPUT_FIELD = 65_536;

  /** What both texts of an answer may take together, in bytes. */
  public static final int LARGEST_ANSWER = 32 << 20;

  /** Of a command's client: a terminal shows its standard output. */
  public static final int OUT_IS_TERMINAL = 1;

  /** Of a command's client: a terminal shows its standard error. */
  public static final int ERR_IS_TERMINAL = 2;

  /** What an answer to a command begins with. */
  static final byte[] COMMAND_PREAMBLE = {'B', 'L', 'C', VERSION};

  static final byte[] PREAMBLE = {'B', 'L', 'Y', VERSION};

  /** The bytes of a field before its value: tag and length. */
  static final int FIELD_HEAD = 5;

  /** The bytes of an answer before its texts: preamble, exit code, two lengths. */
  static final int ANSWER_HEAD = 13;

  private Wire() {}
}
