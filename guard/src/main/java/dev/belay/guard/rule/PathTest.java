package dev.belay.guard.rule;

import static java.util.Objects.requireNonNull;

import dev.belay.guard.path.JudgedPath;
import dev.belay.guard.path.PathKind;

/** What a path may be: a kind of place, or a pattern. */
public sealed interface PathTest {
  /** Whether a path is that. */
  boolean holds(JudgedPath path);

  /** A kind of place: {@code home}, {@code secret}. */
  record Kind(PathKind kind) implements PathTest {
    public Kind {
      requireNonNull(kind, "kind");
    }

    @Override
    public boolean holds(JudgedPath path) {
      return path.is(kind);
    }
  }

  /**
   * A pattern: {@code *} and {@code ?} within a part, {@code **} across parts; {@code ~} is the
   * user's home. One that begins with neither a slash nor {@code ~} is looked for at any depth; one
   * that ends in {@code /**} means the directory, too.
   */
  record Pattern(PathPattern pattern) implements PathTest {
    public Pattern(String pattern) {
      this(new PathPattern(pattern));
    }

    @Override
    public boolean holds(JudgedPath path) {
      return pattern.matches(path.path());
    }
  }
}
