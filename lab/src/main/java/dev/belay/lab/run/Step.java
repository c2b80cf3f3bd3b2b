package dev.belay.lab.run;

import static java.util.Objects.requireNonNull;

import dev.belay.lab.agent.Action;
import java.util.List;

/**
 * One turn of an agent.
 *
 * @param tasks what the model wants done in it: one thing, or several at once
 * @param engineDies whether Belay's engine is killed before
 */
public record Step(List<Task> tasks, boolean engineDies) {
  /**
   * Something to be done.
   *
   * @param name tells it from others of the run: letters, digits and hyphens
   */
  public record Task(String name, Action action) {
    public Task {
      requireNonNull(name, "name");
      requireNonNull(action, "action");
    }
  }

  public Step {
    tasks = List.copyOf(tasks);
  }

  public static Step of(String name, Action action) {
    return new Step(List.of(new Task(name, action)), false);
  }

  /** Several tasks in one turn. */
  public static Step together(Task... tasks) {
    return new Step(List.of(tasks), false);
  }

  /** The same, after Belay's engine was killed. */
  public Step afterTheEngineWasKilled() {
    return new Step(tasks, true);
  }
}
