package dev.belay.journal;

/**
 * How much of a text stands in a record, in characters. What is compared with a record has to be
 * cut in the same way.
 */
public final class RecordLimits {
  /** Of a shell text. */
  public static final int COMMAND = 8192;

  /** Of a reason, an address, a failure. */
  public static final int REASON = 2048;

  /** Of a path. */
  public static final int PATH = 1024;

  /** Of a name or an id. */
  public static final int NAME = 256;

  private RecordLimits() {}
}
