package dev.belay.setup.health;

import static java.util.Objects.requireNonNull;

/**
 * Something that a user should know.
 *
 * @param problem the kind of thing
 * @param severity how much it matters
 * @param host the host's id; empty for what concerns all of them
 * @param what what is wrong
 * @param where the file, with a line where one is meant; empty where {@code what} says it
 * @param whatToDo what to do; empty where nothing can be done
 */
public record Finding(
    Problem problem, Severity severity, String host, String what, String where, String whatToDo) {
  public Finding {
    requireNonNull(problem, "problem");
    requireNonNull(severity, "severity");
    requireNonNull(host, "host");
    requireNonNull(what, "what");
    requireNonNull(where, "where");
    requireNonNull(whatToDo, "whatToDo");
  }
}
