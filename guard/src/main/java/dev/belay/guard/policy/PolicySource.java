package dev.belay.guard.policy;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * A file that a policy was made of.
 *
 * @param trusted whether it may loosen what stands below it
 * @param says what it speaks of, in a few words
 */
public record PolicySource(Path file, Layer layer, boolean trusted, String says) {
  public PolicySource {
    requireNonNull(file, "file");
    requireNonNull(layer, "layer");
    requireNonNull(says, "says");
  }
}
