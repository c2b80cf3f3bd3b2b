package dev.belay.guard.path;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path while it is judged: what is worked out of it is worked out once, and its links are
 * followed once. For one thread.
 */
public final class JudgedPath {
  private final ResolvedPath path;
  private final boolean glob;
  private final boolean recursive;
  private final boolean entry;
  private int asked;
  private int held;
  private @Nullable ResolvedPath known;
  private @Nullable ResolvedPath followed;
  private @Nullable ResolvedPath located;
  private @Nullable List<String> parts;

  /**
   * @param glob whether its wildcards are wildcards
   * @param recursive whether everything below it is meant
   */
  public JudgedPath(ResolvedPath path, boolean glob, boolean recursive) {
    this(path, glob, recursive, false);
  }

  /**
   * @param glob whether its wildcards are wildcards
   * @param recursive whether everything below it is meant
   * @param entry whether its name is meant and not what a link of this name leads to: a link that
   *     is removed or moved leaves that where it is
   */
  public JudgedPath(ResolvedPath path, boolean glob, boolean recursive, boolean entry) {
    this.entry = entry;
    this.path = requireNonNull(path, "path");
    this.glob = glob;
    this.recursive = recursive;
  }

  public ResolvedPath path() {
    return path;
  }

  boolean glob() {
    return glob;
  }

  boolean recursive() {
    return recursive;
  }

  boolean entry() {
    return entry;
  }

  /** Whether it is of a kind, as written or with its links followed. */
  public boolean is(PathKind kind) {
    int bit = 1 << kind.ordinal();
    if ((asked & bit) == 0) {
      asked |= bit;
      held |= kind.holds(this) ? bit : 0;
    }
    return (held & bit) != 0;
  }

  /** The names that it is made of, from the root down. */
  public List<String> parts() {
    List<String> found = parts;
    if (found == null) {
      found = split(path.absolute());
      parts = found;
    }
    return found;
  }

  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '/') {
        if (i > start) {
          parts.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  /** What is known before its first gap. */
  ResolvedPath known() {
    ResolvedPath found = known;
    if (found == null) {
      found = PathGaps.known(path);
      known = found;
    }
    return found;
  }

  /** That with every link followed. */
  ResolvedPath followed() {
    ResolvedPath found = followed;
    if (found == null) {
      found = known().followed();
      followed = found;
    }
    return found;
  }

  /** That with the links among its parents followed. */
  ResolvedPath located() {
    ResolvedPath found = located;
    if (found == null) {
      found = known().located();
      located = found;
    }
    return found;
  }
}
