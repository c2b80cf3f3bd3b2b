package dev.belay.lint.script;

import dev.belay.guard.shell.syntax.Span;

/**
 * A place where a script ends with a code that stands there.
 *
 * @param look what stands before it
 */
public record ExitCode(int code, Span span, Look look) {
  /** What the way to an exit looks like. */
  public enum Look {
    /** Nothing is said. */
    PLAIN,
    /** Something is written to standard error: a refusal, or just a complaint. */
    COMPLAINT,
    /** What is printed speaks of blocking, denying or the like. */
    REFUSAL
  }
}
