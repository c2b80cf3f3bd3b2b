package dev.belay.guard.rule;

import static java.util.Objects.requireNonNull;

import dev.belay.guard.path.PathKind;
import dev.belay.guard.path.ResolvedPath;
import java.util.List;

/** What a path may be: a kind of place, or a pattern. */
public sealed interface PathTest {
  /**
   * Whether a path is that.
   *
   * @param glob whether its wildcards are wildcards
   * @param recursive whether everything below it is meant
   */
  boolean holds(ResolvedPath path, boolean glob, boolean recursive);

  /** A kind of place: {@code home}, {@code secret}. */
  record Kind(PathKind kind) implements PathTest {
    public Kind {
      requireNonNull(kind, "kind");
    }

    @Override
    public boolean holds(ResolvedPath path, boolean glob, boolean recursive) {
      return kind.holds(path, glob, recursive);
    }
  }

  /**
   * A pattern: {@code *} and {@code ?} within a part, {@code **} across parts; {@code ~} is the
   * user's home. One that begins with neither a slash nor {@code ~} is looked for at any depth; one
   * that ends in {@code /**} means the directory, too.
   */
  record Pattern(String pattern) implements PathTest {
    public Pattern {
      requireNonNull(pattern, "pattern");
      boolean rooted =
          pattern.startsWith("/")
              || pattern.startsWith("~")
              || pattern.startsWith("**")
              || (pattern.length() > 1 && pattern.charAt(1) == ':');
      pattern = rooted ? pattern : "**/" + pattern;
    }

    @Override
    public boolean holds(ResolvedPath path, boolean glob, boolean recursive) {
      String absolute = path.absolute();
      if (!pattern.startsWith("~")) {
        return PathPattern.matches(pattern, 0, absolute, 0);
      }
      String home = path.places().home();
      return absolute.startsWith(home) && PathPattern.matches(pattern, 1, absolute, home.length());
    }
  }

  /** Whether one of them holds. */
  static boolean any(List<PathTest> any, ResolvedPath path, boolean glob, boolean recursive) {
    for (int i = 0; i < any.size(); i++) {
      if (any.get(i).holds(path, glob, recursive)) {
        return true;
      }
    }
    return false;
  }
}
