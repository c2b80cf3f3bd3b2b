package dev.belay.guard.code;

import java.util.List;

/** Paths put together from pieces. */
final class Paths {
  private Paths() {}

  static Value.Thing path(Value.Text text) {
    return new Value.Thing(Things.PATH, List.of(text));
  }

  static Value.Thing joined(List<Value> pieces, Reading reading) {
    return path(join(pieces, reading));
  }

  /** The pieces with a slash between them; an absolute one replaces what stands before it. */
  static Value.Text join(List<Value> pieces, Reading reading) {
    Value.Text all = Value.Text.made("");
    for (Value piece : pieces) {
      Value.Text text = reading.text(piece);
      if (all.text().isEmpty() || text.text().startsWith("/")) {
        all = text;
      } else {
        all =
            Texts.concat(
                all.text().endsWith("/") ? all : Texts.concat(all, Value.Text.of("/")), text);
      }
    }
    return all;
  }

  /** The same with {@code path.join} of Node, where an absolute piece is none. */
  static Value.Text append(List<Value> pieces, Reading reading) {
    Value.Text all = Value.Text.made("");
    for (Value piece : pieces) {
      Value.Text text = reading.text(piece);
      if (all.text().isEmpty()) {
        all = text;
      } else {
        boolean slash = all.text().endsWith("/") || text.text().startsWith("/");
        all = Texts.concat(slash ? all : Texts.concat(all, Value.Text.of("/")), text);
      }
    }
    return all;
  }

  /** A path whose leading tilde is the home. */
  static Value.Text expanded(Value.Text text, Reading reading) {
    if (!text.text().equals("~") && !text.text().startsWith("~/")) {
      return text;
    }
    Value home = reading.environment("HOME");
    Value.Text rest = new Value.Text(text.text().substring(1), text.unknowns(), true);
    return home == null ? text : Texts.concat(reading.text(home), rest);
  }
}
