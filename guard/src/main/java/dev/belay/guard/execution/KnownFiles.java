package dev.belay.guard.execution;

import org.jspecify.annotations.Nullable;

/**
 * What is known of files that may be run: those that were written earlier in a session, and those
 * on the disk. Implementations bound what they read, never block on a pipe or device, and are safe
 * for use by many threads.
 */
@FunctionalInterface
public interface KnownFiles {
  /**
   * The file of this absolute path.
   *
   * @return null where there is none, or where it is too large or no text
   */
  @Nullable WrittenFile file(String path);

  /** No file is known. */
  static KnownFiles none() {
    return path -> null;
  }
}
