package dev.belay.contract;

import java.util.Locale;

/** What a tool does, whatever its host calls it. */
public enum ToolKind {
  SHELL,
  READ,
  WRITE,
  EDIT,
  DELETE,
  SEARCH,
  FETCH,
  MCP,
  AGENT,
  OTHER;

  /** The lower-case name used in contract files, policies and JSON. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException when no kind has this name
   */
  public static ToolKind of(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT));
  }
}
