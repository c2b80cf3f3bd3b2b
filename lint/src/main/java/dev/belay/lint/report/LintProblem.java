package dev.belay.lint.report;

import static java.util.Objects.requireNonNull;

/**
 * A file that could not be checked.
 *
 * @param name the file as the user knows it
 * @param exit the exit code that says so
 * @param what what is wrong
 * @param whatToDo the way out
 */
public record LintProblem(String name, int exit, String what, String whatToDo) {
  public LintProblem {
    requireNonNull(name, "name");
    requireNonNull(what, "what");
    requireNonNull(whatToDo, "whatToDo");
  }
}
