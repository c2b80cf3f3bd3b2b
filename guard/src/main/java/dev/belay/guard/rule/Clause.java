package dev.belay.guard.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a rule matches: all of its conditions hold, of one execution and one effect of
 * it, and none of its exceptions does.
 *
 * @param call conditions of the tool call
 * @param program the program's name; null for any
 * @param command its leading subcommands; null for any
 * @param execution further conditions of the execution
 * @param effect conditions of the effect
 * @param when an expression that must hold; null for none
 * @param except what must not hold: each a clause, judged of the same execution and effect
 */
public record Clause(
    List<CallCondition> call,
    @Nullable Globs program,
    @Nullable CommandWords command,
    List<ExecutionCondition> execution,
    List<EffectCondition> effect,
    @Nullable WhenExpression when,
    List<Clause> except) {
  public Clause {
    call = List.copyOf(call);
    execution = cheapestFirst(execution);
    effect = List.copyOf(effect);
    except = List.copyOf(except);
  }

  /** Expressions are looked for last. */
  private static List<ExecutionCondition> cheapestFirst(List<ExecutionCondition> conditions) {
    if (conditions.size() < 2) {
      return List.copyOf(conditions);
    }
    List<ExecutionCondition> ordered = new ArrayList<>(conditions.size());
    for (ExecutionCondition condition : conditions) {
      if (!(condition instanceof SurroundingCondition.Line)) {
        ordered.add(condition);
      }
    }
    for (ExecutionCondition condition : conditions) {
      if (condition instanceof SurroundingCondition.Line) {
        ordered.add(condition);
      }
    }
    return List.copyOf(ordered);
  }

  /** Whether it speaks of executions. */
  public boolean needsExecution() {
    return program != null
        || command != null
        || !execution.isEmpty()
        || (when != null && when.needsExecution());
  }

  /** Whether it speaks of effects. */
  public boolean needsEffect() {
    return !effect.isEmpty();
  }
}
