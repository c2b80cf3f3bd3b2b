package dev.belay.guard.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a pack as it is written, whether it comes from YAML or from a compiled pack. */
sealed interface PackNode {
  /** Where it stands: {@code line:column}, from 1; empty in a compiled pack. */
  String at();

  /**
   * A scalar.
   *
   * @param line the line of its first character, from 1; 0 where places inside it are not known
   * @param column the column of that
   */
  record Text(String value, String at, int line, int column) implements PackNode {
    public Text(String value, String at) {
      this(value, at, 0, 0);
    }

    /** Where a place inside of the value stands, as far as it is known. */
    String at(int lineInside, int columnInside) {
      return line == 0 ? at : (line + lineInside - 1) + ":" + (column + columnInside - 1);
    }
  }

  /** A list. */
  record Items(List<PackNode> items, String at) implements PackNode {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** A mapping, in the order in which it is written. */
  record Keys(List<Entry> entries, String at) implements PackNode {
    public Keys {
      entries = List.copyOf(entries);
    }

    @Nullable PackNode get(String name) {
      for (Entry entry : entries) {
        if (entry.name().equals(name)) {
          return entry.value();
        }
      }
      return null;
    }
  }

  /** One key with its value. */
  record Entry(String name, PackNode value, String at) {}
}
