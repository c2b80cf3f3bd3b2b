package dev.belay.guard.rule;

import dev.belay.contract.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an agent should not do unasked. Implementations have no state: one instance serves
 * all threads.
 */
public interface Rule {
  /** What the rule is, for policies, messages and the documentation. */
  RuleText text();

  /** Judges one tool call; null when the rule has nothing to say. */
  @Nullable Finding check(Subject subject);

  /** Calls that the rule stops. */
  List<Example> stopped();

  /** Calls that the rule lets pass, among them mere mentions of what it stops. */
  List<Example> passed();

  default String id() {
    return text().id();
  }

  /** What happens at a finding unless the policy or the finding itself says otherwise. */
  default Decision decision() {
    return text().decision();
  }
}
