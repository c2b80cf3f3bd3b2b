package dev.belay.cli.terminal;

/**
 * The exit codes of every command but {@code hook}, whose codes belong to the host. {@code
 * docs/exit-codes.md} tells users.
 */
public final class ExitCode {
  public static final int OK = 0;

  /** Belay itself went wrong, or its output could not be written. */
  public static final int INTERNAL = 1;

  /** The command line is wrong. */
  public static final int USAGE = 2;

  /** A file is not there, or may not be read. */
  public static final int NOT_FOUND = 3;

  /** A file was read and is malformed, or is of no host that Belay knows. */
  public static final int UNREADABLE = 4;

  /** Everything was read, and something in it is invalid. */
  public static final int FINDINGS = 10;

  private ExitCode() {}

  /** The code of a command in which both happened: the more basic one, which is the smaller. */
  public static int worse(int one, int other) {
    return one == OK || other == OK ? Math.max(one, other) : Math.min(one, other);
  }
}
