package dev.belay.guard.code;

import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import java.util.List;
import java.util.Map;

/** What is known of a value of a program. */
sealed interface Value {
  /** Characters or bytes; {@link Word#GAP} stands for what is not known. */
  record Text(String text, List<Unknown> unknowns, boolean made) implements Value {
    static Text of(String text) {
      return new Text(text, List.of(), false);
    }

    static Text made(String text) {
      return new Text(text, List.of(), true);
    }

    static Text unknown(Unknown what) {
      return new Text(String.valueOf(Word.GAP), List.of(what), true);
    }

    boolean isKnown() {
      return unknowns.isEmpty();
    }
  }

  /** A whole number. */
  record Number(long value) implements Value {}

  /** A list, tuple or set. */
  record Many(List<Value> items) implements Value {}

  /** A dictionary or object. */
  record Table(Map<String, Value> entries) implements Value {}

  /**
   * A module, function or object by the name that leads to it: {@code os.system}, {@code
   * socket.socket()}.
   *
   * @param arguments what the call got that made it
   */
  record Thing(String name, List<Value> arguments) implements Value {
    static Thing named(String name) {
      return new Thing(name, List.of());
    }
  }

  /**
   * A function of the text itself.
   *
   * @param from the index of the first token of its body
   * @param to the index behind the last
   */
  record Function(Tokens tokens, int from, int to, List<String> parameters, boolean expression)
      implements Value {}
}
