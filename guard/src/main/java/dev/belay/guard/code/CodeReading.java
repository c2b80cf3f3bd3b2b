package dev.belay.guard.code;

import java.util.List;

/**
 * What a program text does.
 *
 * @param actions in the order of the text
 * @param followed whether nothing was met that could start programs or code in a way that was not
 *     understood ({@code getattr(os, x)(…)}, {@code eval} of something unknown is an action with an
 *     unknown text instead), and no limit was reached
 */
public record CodeReading(List<CodeAction> actions, boolean followed) {
  public CodeReading {
    actions = List.copyOf(actions);
  }
}
