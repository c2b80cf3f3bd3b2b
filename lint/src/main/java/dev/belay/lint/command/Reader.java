package dev.belay.lint.command;

/** What reads a command line. */
public enum Reader {
  /** A shell that reads as sh does. */
  SHELL,
  /** PowerShell or cmd: the words in it are not looked at. */
  WINDOWS,
  /** Nothing: a program is started with words that stand one by one. */
  PROGRAM
}
