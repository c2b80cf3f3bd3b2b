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

  /**
   * Its text.
   *
   * @throws PolicyException if it cannot be read, or is not what it was when the policy was read
   */
  public String text() throws PolicyException {
    String text = PolicyText.read(file, "the pack");
    if (!Sha256.of(text).equals(digest)) {
      throw new PolicyException(file + ": the pack was changed while the policy was read", null);
    }
    return text;
  }
}
