package dev.belay.engine;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What decides which policy files count for an event.
 *
 * @param explicit the policy file that was asked for; null for the usual places
 * @param environment where {@code BELAY_POLICY}, {@code XDG_CONFIG_HOME} and {@code TMPDIR} are
 *     looked up
 * @param directory the directory that the event comes from; null where it is not known
 */
public record PolicyScope(
    @Nullable Path explicit, Map<String, String> environment, @Nullable String directory) {
  public PolicyScope {
    environment = Map.copyOf(environment);
  }

  /** {@code TMPDIR}, where it is set. */
  public @Nullable String temp() {
    return environment.get("TMPDIR");
  }

  /** This scope with another directory. */
  public PolicyScope in(@Nullable String other) {
    return new PolicyScope(explicit, environment, other);
  }
}
