package dev.belay.codegen;

import static java.util.Objects.requireNonNull;

/**
 * A mistake in a contract file.
 *
 * @param file the file's name
 * @param position where it is
 * @param path the same place as keys joined by slashes; empty for the whole file
 * @param message what is wrong and what to do
 */
public record Problem(String file, Position position, String path, String message) {
  public Problem {
    requireNonNull(file, "file");
    requireNonNull(position, "position");
    requireNonNull(path, "path");
    requireNonNull(message, "message");
  }

  @Override
  public String toString() {
    String place = file + ":" + position.line() + ":" + position.column() + ": ";
    return path.isEmpty() ? place + message : place + path + ": " + message;
  }
}
