package dev.belay.guard.shell;

/**
 * Reads shell text into the simple commands that it would run. Implementations are safe for use by
 * many threads.
 */
public interface ShellReader {
  /**
   * Reads a text. Never throws: what cannot be followed is said by {@link ShellText#incomplete()}.
   *
   * @param text the shell text
   * @param context where it would run
   */
  ShellText read(String text, ShellContext context);

  /** The hand-written lexer, with its standard bounds. */
  static ShellReader words() {
    return new WordShellReader(Limits.standard());
  }
}
