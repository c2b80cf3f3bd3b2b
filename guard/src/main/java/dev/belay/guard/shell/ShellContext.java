package dev.belay.guard.shell;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Where a shell text would run.
 *
 * @param directory the working directory, absolute, where it is known
 * @param home the user's home, absolute
 * @param project the project's top directory, where it is known
 * @param temp what {@code TMPDIR} is
 * @param dialect the language of the text
 */
public record ShellContext(
    @Nullable String directory,
    String home,
    @Nullable String project,
    String temp,
    Dialect dialect) {
  public ShellContext {
    requireNonNull(home, "home");
    requireNonNull(temp, "temp");
    requireNonNull(dialect, "dialect");
  }

  /** This place, with a text of another language. */
  public ShellContext withDialect(Dialect other) {
    return new ShellContext(directory, home, project, temp, other);
  }
}
