package dev.belay.guard.rule;

import dev.belay.guard.program.Invocation;
import org.jspecify.annotations.Nullable;

/** The condition of a rule that is written as an expression. */
public interface WhenExpression {
  /**
   * Whether it holds; it does not where it cannot be worked out.
   *
   * @param invocation the execution that the rule looks at; null where it looks at none
   */
  boolean holds(PreparedCall call, @Nullable Invocation invocation);
}
