package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Word;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A variable.
 *
 * @param values what it may hold: one value, or one for each way that leads here; empty where it is
 *     certainly not set
 * @param items the items of an array by their index, in order; null for others
 * @param exported whether programs get it
 * @param reference whether it is another variable's name ({@code declare -n})
 */
record Variable(
    List<Word> values, @Nullable Map<String, Word> items, boolean exported, boolean reference) {
  static final Variable UNSET = new Variable(List.of(), null, false, false);

  static Variable of(Word value) {
    return new Variable(List.of(value), null, false, false);
  }

  Variable export(boolean value) {
    return new Variable(values, items, value, reference);
  }
}
