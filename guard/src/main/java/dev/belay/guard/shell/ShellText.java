package dev.belay.guard.shell;

import java.util.List;

/**
 * A shell text that was read.
 *
 * @param commands every command that it may run, also inside substitutions and nested shells, in
 *     the order of their ends
 * @param incomplete whether a part of it could not be followed, or a bound was reached
 * @param work how many characters were looked at, for tests of the reader's cost
 */
public record ShellText(List<SimpleCommand> commands, boolean incomplete, long work) {
  public ShellText {
    commands = List.copyOf(commands);
  }
}
