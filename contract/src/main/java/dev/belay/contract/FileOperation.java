package dev.belay.contract;

import java.util.Locale;

/**
 * What a tool call does to a path. {@code WRITE} stands where the payload does not tell a new file
 * from an old one.
 */
public enum FileOperation {
  READ,
  WRITE,
  CREATE,
  UPDATE,
  DELETE;

  /** The lower-case name used in JSON. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the path's content or existence changes. */
  public boolean changes() {
    return this != READ;
  }
}
