package dev.belay.guard.policy;

import dev.belay.contract.Decision;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a policy makes of a rule, weakest first. */
public enum RuleMode {
  OFF,
  /** Nothing is stopped; the journal says what would have been. */
  OBSERVE,
  ASK,
  DENY;

  /** The name used in policy files. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The mode of this name; null when there is none. */
  public static @Nullable RuleMode named(String name) {
    for (RuleMode mode : values()) {
      if (mode.wireName().equals(name)) {
        return mode;
      }
    }
    return null;
  }

  /** The mode that a rule's own decision stands for. */
  public static RuleMode of(Decision decision) {
    return decision == Decision.DENY ? DENY : ASK;
  }

  /** Whether a finding stops the call. */
  public boolean stops() {
    return this == ASK || this == DENY;
  }

  Decision decision() {
    return this == DENY ? Decision.DENY : Decision.ASK;
  }
}
