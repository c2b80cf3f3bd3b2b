package dev.belay.cli.terminal;

import static java.util.Objects.requireNonNull;

/**
 * A command, or its work on one document, cannot go on: what is wrong, where, and what the user can
 * do.
 */
public final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;
  private final String where;
  private final String whatToDo;

  /**
   * @param exitCode one of {@link ExitCode}
   * @param where the file or option; empty when {@code what} says it
   * @param whatToDo empty when nothing can be said
   */
  public CommandFailure(int exitCode, String what, String where, String whatToDo) {
    super(requireNonNull(what));
    this.exitCode = exitCode;
    this.where = requireNonNull(where);
    this.whatToDo = requireNonNull(whatToDo);
  }

  public int exitCode() {
    return exitCode;
  }

  /** What the user can do; empty when nothing can be said. */
  public String whatToDo() {
    return whatToDo;
  }

  /** This failure, which came up at {@code place}. */
  public CommandFailure at(String place) {
    return new CommandFailure(exitCode, what(), place, whatToDo);
  }

  /** Tells the user; returns the exit code. */
  public int report(Terminal terminal) {
    terminal.error(what(), where, whatToDo);
    return exitCode;
  }

  private String what() {
    return String.valueOf(getMessage());
  }
}
