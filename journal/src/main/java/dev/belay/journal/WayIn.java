package dev.belay.journal;

/** How an event came to Belay. */
public enum WayIn {
  /** A native client asked the resident engine. */
  CLIENT("client"),
  /** A host posted it to the engine over HTTP. */
  HTTP("http"),
  /** A hook process decided by itself. */
  COLD("cold");

  private final String wireName;

  WayIn(String wireName) {
    this.wireName = wireName;
  }

  /** The name used in JSON. */
  public String wireName() {
    return wireName;
  }
}
