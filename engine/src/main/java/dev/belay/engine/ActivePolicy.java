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
 * @param digest the policy's digest; null where nobody works it out, since that costs a cold
 *     process milliseconds
 * @param broken what is wrong with a file that was changed since, so that this older policy still
 *     holds; null when all is well
 */
public record ActivePolicy(
    Guard guard,
    @Nullable Path source,
    List<String> warnings,
    @Nullable String digest,
    @Nullable String broken) {
  public ActivePolicy {
    requireNonNull(guard, "guard");
    warnings = List.copyOf(warnings);
  }

  static ActivePolicy of(Guard guard, @Nullable Path source, List<String> warnings) {
    return new ActivePolicy(guard, source, warnings, null, null);
  }

  /** This policy with its digest worked out. */
  public ActivePolicy digested() {
    return new ActivePolicy(guard, source, warnings, guard.policy().digest(), broken);
  }

  /** This policy, which holds although its files cannot be used any more. */
  public ActivePolicy butBroken(@Nullable String problem) {
    return new ActivePolicy(guard, source, warnings, digest, problem);
  }
}
