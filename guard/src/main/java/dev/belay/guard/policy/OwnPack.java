package dev.belay.guard.policy;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * A file of rules that a policy brings along.
 *
 * @param file the file
 * @param digest the SHA-256 of its content in hex
 */
public record OwnPack(Path file, String digest) {
  public OwnPack {
    requireNonNull(file, "file");
    requireNonNull(digest, "digest");
  }
}
