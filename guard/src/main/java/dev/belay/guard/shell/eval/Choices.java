package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Word;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of several possible values the variables of one command take: goes through the
 * combinations, the last of them standing for all that are too many.
 */
final class Choices {
  private static final int COMBINATIONS = 8;

  private Object @Nullable [] keys;
  private int[] counts = new int[0];
  private int[] picks = new int[0];
  private int size;
  private int rounds = 1;
  private boolean blind;
  private @Nullable Map<Object, List<Word>> outputs;

  /**
   * The value to take now.
   *
   * @return an index; -1 where the combinations are too many, so that nothing is known
   */
  int pick(Object key, int count) {
    if (blind) {
      return -1;
    }
    Object[] known = keys;
    if (known == null) {
      known = new Object[COMBINATIONS];
      keys = known;
      counts = new int[COMBINATIONS];
      picks = new int[COMBINATIONS];
    }
    for (int i = 0; i < size; i++) {
      if (known[i] == key || known[i].equals(key)) {
        return Math.min(picks[i], count - 1);
      }
    }
    if (size == COMBINATIONS) {
      return 0;
    }
    known[size] = key;
    counts[size] = count;
    picks[size++] = 0;
    return 0;
  }

  /** Moves on to the next combination, if there is one. */
  boolean next() {
    if (blind || size == 0) {
      return false;
    }
    while (size > 0 && picks[size - 1] + 1 >= counts[size - 1]) {
      size--;
    }
    if (size == 0) {
      return false;
    }
    picks[size - 1]++;
    rounds++;
    blind = rounds > COMBINATIONS;
    return true;
  }

  /** What a substitution writes, which runs once for all combinations. */
  @Nullable List<Word> output(Object substitution) {
    return outputs == null ? null : outputs.get(substitution);
  }

  void remember(Object substitution, List<Word> output) {
    if (outputs == null) {
      outputs = new IdentityHashMap<>();
    }
    outputs.put(substitution, output);
  }
}
