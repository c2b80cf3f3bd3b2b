package dev.belay.engine;

import static java.util.Objects.requireNonNull;

import dev.belay.guard.Guard;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The policy that holds for a directory.
 *
 * @param guard the guard that judges by it
 * @param source the file that it comes from; null for the built-in policy
 * @param warnings what the user should know of it
 */
public record ActivePolicy(Guard guard, @Nullable Path source, List<String> warnings) {
  public ActivePolicy {
    requireNonNull(guard, "guard");
    warnings = List.copyOf(warnings);
  }
}
