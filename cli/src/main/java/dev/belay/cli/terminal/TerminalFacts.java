package dev.belay.cli.terminal;

/**
 * What is known of the terminal that a command's output goes to, which may be another process's.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is
 * @param columns its width; 0 where unknown
 */
public record TerminalFacts(boolean out, boolean err, int columns) {
  /** No terminal at all: a pipe, or a file. */
  public static final TerminalFacts NONE = new TerminalFacts(false, false, 0);

  /** Those of this process. */
  public static TerminalFacts ofThisProcess() {
    boolean out = StandardStreams.outIsTerminal();
    return new TerminalFacts(
        out, StandardStreams.errIsTerminal(), out ? StandardStreams.columns(0) : 0);
  }
}
