package dev.belay.lint.script;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a JSON value that a script makes. */
public sealed interface AnswerSketch {
  /** Nothing but that there is a value. */
  record Unknown() implements AnswerSketch {}

  /**
   * A text, number, boolean or null that stands in the script.
   *
   * @param text what it says: {@code deny}, {@code false}, {@code 3}
   * @param quoted whether it is a text
   */
  record Constant(String text, boolean quoted) implements AnswerSketch {}

  /** A list. */
  record Items(List<AnswerSketch> items) implements AnswerSketch {
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * An object.
   *
   * @param members its members, in the order of the script
   * @param open whether it may have others, and may lack some of these
   */
  record Members(Map<String, AnswerSketch> members, boolean open) implements AnswerSketch {
    public Members {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The value at some keys, joined by dots; null where there is none. */
    public @Nullable AnswerSketch at(String place) {
      AnswerSketch found = this;
      for (String key : place.split("\\.", -1)) {
        found = found instanceof Members inner ? inner.members.get(key) : null;
      }
      return found;
    }

    /** The constant at some keys; empty where there is none. */
    public String text(String place) {
      return at(place) instanceof Constant constant ? constant.text() : "";
    }

    Members opened() {
      return open ? this : new Members(members, true);
    }

    Members with(String key, AnswerSketch value) {
      Map<String, AnswerSketch> more = new LinkedHashMap<>(members);
      more.put(key, value);
      return new Members(more, open);
    }
  }

  /** One that nothing is known of. */
  static AnswerSketch unknown() {
    return new Unknown();
  }
}
