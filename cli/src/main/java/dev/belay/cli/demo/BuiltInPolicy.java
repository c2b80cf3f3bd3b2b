package dev.belay.cli.demo;

import dev.belay.engine.GuardPipelines;
import dev.belay.engine.PipelineSource;
import dev.belay.guard.Guard;
import dev.belay.guard.RuleBook;
import dev.belay.guard.policy.Policy;
import java.time.Duration;

/** The policy of the demo: every rule as it comes, whatever the user's own policy says. */
final class BuiltInPolicy {
  /** The home folder of those who recorded the sessions. */
  static final String RECORDED_HOME = "/home/dev";

  private BuiltInPolicy() {}

  static PipelineSource pipelines() {
    Guard guard = new Guard(Policy.builtIn(), RuleBook.builtIn(), RECORDED_HOME);
    return GuardPipelines.fixed(guard, Duration.ofSeconds(5));
  }
}
