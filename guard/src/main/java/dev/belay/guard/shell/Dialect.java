package dev.belay.guard.shell;

/** The languages of shell texts. */
public enum Dialect {
  /** sh, bash, zsh and their kin. */
  POSIX,
  /**
   * Windows PowerShell and pwsh: the backslash is a letter, the backtick escapes, parentheses and
   * braces group.
   */
  POWERSHELL,
  /** cmd.exe: the backslash is a letter, the circumflex escapes, single quotes are letters. */
  CMD
}
