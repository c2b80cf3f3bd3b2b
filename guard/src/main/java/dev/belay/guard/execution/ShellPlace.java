package dev.belay.guard.execution;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a shell text would run.
 *
 * @param directory the working directory, absolute; null where it is not known
 * @param home the user's home, absolute
 * @param environment the variables whose value is known beforehand: {@code HOME}, {@code PWD},
 *     {@code TMPDIR}, {@code CLAUDE_PROJECT_DIR}; never one that could hold a secret
 * @param files what is known of files that may be run
 */
public record ShellPlace(
    @Nullable String directory, String home, Map<String, String> environment, KnownFiles files) {
  public ShellPlace {
    requireNonNull(home, "home");
    environment = Map.copyOf(environment);
    requireNonNull(files, "files");
  }
}
