package dev.belay.guard.effect;

/** What happens to a file. */
public enum FileEffect {
  /** Its content is read. */
  READ,
  /** Its content is made or changed. */
  WRITE,
  /** It is removed, or moved away. */
  DELETE,
  /** Its owner, mode or times change. */
  ATTRIBUTES;

  public boolean changes() {
    return this != READ;
  }
}
