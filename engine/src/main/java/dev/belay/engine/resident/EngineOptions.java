package dev.belay.engine.resident;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How an engine is to run.
 *
 * @param directories where it lives
 * @param home the user's home, where the policy is
 * @param version the product's version, for those who ask
 * @param idle for how long nobody may ask until it leaves; zero for ever
 * @param httpPort the loopback port for HTTP hooks; 0 for none
 */
public record EngineOptions(
    EngineDirectories directories, Path home, String version, Duration idle, int httpPort) {
  /** An hour: the next call after it waits a tenth of a second. */
  public static final Duration DEFAULT_IDLE = Duration.ofHours(1);

  public static final int DEFAULT_HTTP_PORT = 7423;

  public EngineOptions {
    requireNonNull(directories, "directories");
    requireNonNull(home, "home");
    requireNonNull(version, "version");
    requireNonNull(idle, "idle");
  }
}
