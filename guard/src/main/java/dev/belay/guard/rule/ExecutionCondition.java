package dev.belay.guard.rule;

import dev.belay.guard.execution.Word;
import dev.belay.guard.program.Invocation;
import java.util.List;

/** Something that holds of one execution, beside its program and subcommands. */
public sealed interface ExecutionCondition
    permits ArgumentCondition, SurroundingCondition, RequestCondition, Unhooked {
  /**
   * Whether it holds.
   *
   * @param after how many of the words are the subcommand: the operands stand behind them
   */
  boolean holds(Invocation invocation, int after, Evidence evidence);

  /** Adds the words that make it hold, where it is about some. */
  default void words(Invocation invocation, int after, List<Word> words) {}
}
