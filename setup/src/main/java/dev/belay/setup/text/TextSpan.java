package dev.belay.setup.text;

/**
 * A stretch of a text, in UTF-16 units.
 *
 * @param start its first character
 * @param end behind its last one
 */
public record TextSpan(int start, int end) {
  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no stretch of a text: " + start + " to " + end);
    }
  }
}
