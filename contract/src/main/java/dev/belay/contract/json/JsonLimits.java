package dev.belay.contract.json;

/**
 * How much of a document is read before it is refused.
 *
 * @param maxBytes the largest document, in bytes
 * @param maxDepth the deepest nesting of objects and arrays
 */
public record JsonLimits(int maxBytes, int maxDepth) {
  /**
   * 16 MiB and 200 levels. Model events carry whole conversations (megabytes); no host nests deeper
   * than some tens of levels.
   */
  public static final JsonLimits DEFAULT = new JsonLimits(16 << 20, 200);

  public JsonLimits {
    if (maxBytes < 2 || maxDepth < 1) {
      throw new IllegalArgumentException(
          "limits too small: " + maxBytes + " bytes, depth " + maxDepth);
    }
  }
}
