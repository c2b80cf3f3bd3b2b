package dev.belay.contract;

import static java.util.Objects.requireNonNull;

/**
 * A path that a tool call touches.
 *
 * @param path as the host wrote it: absolute, or relative to the event's working directory
 * @param operation what happens to it
 */
public record FileTouch(String path, FileOperation operation) {
  public FileTouch {
    requireNonNull(path, "path");
    requireNonNull(operation, "operation");
  }
}
