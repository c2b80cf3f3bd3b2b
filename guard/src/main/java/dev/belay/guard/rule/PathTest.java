package dev.belay.guard.rule;

/** What a path may be: a kind of place, or a pattern. */
public sealed interface PathTest {
  /** A kind of place: {@code home}, {@code secret}. */
  record Kind(String name) implements PathTest {}

  /**
   * A pattern: {@code *} and {@code ?} within a part, {@code **} across parts; {@code ~} is the
   * user's home. One that begins with neither a slash nor {@code ~} is looked for at any depth.
   */
  record Pattern(String pattern) implements PathTest {}
}
