package dev.belay.guard.rule;

import dev.belay.guard.program.Invocation;
import org.jspecify.annotations.Nullable;

/** The condition of a rule that is written as an expression. */
public interface WhenExpression {
  /** Whether it asks for the execution, so that there must be one. */
  boolean needsExecution();

  /**
   * Whether it holds.
   *
   * @param invocation the execution that the rule looks at; null where it looks at none
   * @param inDoubt the answer where it cannot be worked out: true for what a rule matches, false
   *     for what it excepts, so that a mistake never silences the rule
   */
  boolean holds(PreparedCall call, @Nullable Invocation invocation, boolean inDoubt);
}
