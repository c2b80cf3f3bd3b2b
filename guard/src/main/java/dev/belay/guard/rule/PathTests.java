package dev.belay.guard.rule;

import dev.belay.guard.path.JudgedPath;
import dev.belay.guard.path.PathKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Any of these tests of a path. Patterns are found by a part that they name, so that hundreds of
 * them cost as little as a few.
 */
public final class PathTests {
  private static final PathPattern[] NONE = {};

  private final List<PathTest> any;
  private final PathKind[] kinds;
  private final Map<String, PathPattern[]> byPart;
  private final PathPattern[] others;

  public PathTests(List<PathTest> any) {
    this.any = List.copyOf(any);
    List<PathKind> ofKind = new ArrayList<>();
    Map<String, List<PathPattern>> named = new HashMap<>();
    List<PathPattern> rest = new ArrayList<>();
    for (PathTest test : this.any) {
      // No switch over types: its first use costs milliseconds where an engine starts.
      if (test instanceof PathTest.Kind kind) {
        ofKind.add(kind.kind());
      } else if (test instanceof PathTest.Pattern pattern) {
        String part = pattern.pattern().part();
        (part.isEmpty() ? rest : named.computeIfAbsent(part, p -> new ArrayList<>(1)))
            .add(pattern.pattern());
      }
    }
    kinds = ofKind.toArray(new PathKind[0]);
    others = rest.toArray(NONE);
    byPart = HashMap.newHashMap(named.size());
    for (Map.Entry<String, List<PathPattern>> each : named.entrySet()) {
      byPart.put(each.getKey(), each.getValue().toArray(NONE));
    }
  }

  public List<PathTest> any() {
    return any;
  }

  /** Whether one of them holds. Patterns come first: kinds may have to look at the disk. */
  boolean holds(JudgedPath path) {
    if (!byPart.isEmpty()) {
      List<String> parts = path.parts();
      for (int i = 0; i < parts.size(); i++) {
        PathPattern[] named = byPart.get(parts.get(i));
        if (named != null && anyMatches(named, path)) {
          return true;
        }
      }
    }
    if (anyMatches(others, path)) {
      return true;
    }
    for (PathKind kind : kinds) {
      if (path.is(kind)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyMatches(PathPattern[] patterns, JudgedPath path) {
    for (PathPattern pattern : patterns) {
      if (pattern.matches(path.path())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PathTests tests && tests.any.equals(any);
  }

  @Override
  public int hashCode() {
    return any.hashCode();
  }

  @Override
  public String toString() {
    return any.toString();
  }
}
