package dev.belay.guard.pack;

import dev.belay.guard.rule.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What became of an example.
 *
 * @param rule the rule's id
 * @param example the call
 * @param stops whether the rule is to stop it
 * @param finding what the rule found; null for nothing
 */
public record ExampleResult(
    String rule, PackExample example, boolean stops, @Nullable Finding finding) {
  /** Whether the rule does what the example says. */
  public boolean isRight() {
    return stops == (finding != null);
  }
}
