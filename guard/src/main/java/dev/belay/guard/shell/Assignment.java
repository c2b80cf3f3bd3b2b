package dev.belay.guard.shell;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * An assignment before a command, or in its place.
 *
 * @param name the variable
 * @param value its value, where it is known
 */
public record Assignment(String name, @Nullable String value) {
  public Assignment {
    requireNonNull(name, "name");
  }
}
