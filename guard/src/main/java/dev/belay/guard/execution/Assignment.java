package dev.belay.guard.execution;

import static java.util.Objects.requireNonNull;

/**
 * A variable that a program gets, or that the shell keeps.
 *
 * @param name the variable
 * @param value its value
 */
public record Assignment(String name, Word value) {
  public Assignment {
    requireNonNull(name, "name");
    requireNonNull(value, "value");
  }
}
