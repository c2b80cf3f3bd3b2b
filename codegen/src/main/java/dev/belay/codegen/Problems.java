package dev.belay.codegen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects what is wrong with one file. Paths are JSON pointers; the position of the nearest known
 * parent stands in.
 */
final class Problems {
  private static final Comparator<Problem> BY_POSITION =
      Comparator.<Problem>comparingInt(problem -> problem.position().line())
          .thenComparingInt(problem -> problem.position().column());

  private final String file;
  private final Map<String, Position> positions;
  private final Set<Problem> found = new LinkedHashSet<>();

  Problems(String file, Map<String, Position> positions) {
    this.file = file;
    this.positions = positions;
  }

  void add(String pointer, String message) {
    add(pointer, position(pointer), message);
  }

  void add(String pointer, Position position, String message) {
    found.add(new Problem(file, position, Pointer.readable(pointer), message));
  }

  /**
   * @throws ContractFileException when there are any, in the order of their lines
   */
  void throwIfAny() {
    if (!found.isEmpty()) {
      List<Problem> sorted = new ArrayList<>(found);
      sorted.sort(BY_POSITION);
      throw new ContractFileException(sorted);
    }
  }

  private Position position(String pointer) {
    for (String at = pointer; !at.isEmpty(); at = Pointer.parent(at)) {
      Position position = positions.get(at);
      if (position != null) {
        return position;
      }
    }
    return Position.START;
  }
}
