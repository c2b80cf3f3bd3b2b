package dev.belay.contract;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * What Belay thinks of an event, before any host's language is chosen.
 *
 * @param decision what is to happen
 * @param reason why, in words that the model can act on; always there for {@link Decision#DENY} and
 *     {@link Decision#ASK}
 * @param rule the id of the rule that decided
 * @param rewrite the complete arguments that are to replace the call's, if they are to be changed
 * @param context text that the model should read
 * @param message text that the user should read
 * @param stop whether the agent is to stop working altogether
 */
public record Verdict(
    Decision decision,
    @Nullable String reason,
    @Nullable String rule,
    @Nullable JsonObject rewrite,
    @Nullable String context,
    @Nullable String message,
    boolean stop) {
  private static final Verdict NO_OPINION =
      new Verdict(Decision.ABSTAIN, null, null, null, null, null, false);

  public Verdict {
    requireNonNull(decision, "decision");
    if (decision.compareTo(Decision.ASK) >= 0 && (reason == null || reason.isBlank())) {
      throw new IllegalArgumentException(
          decision.wireName() + " needs a reason: hosts ignore a refusal without one");
    }
  }

  public static Verdict abstain() {
    return NO_OPINION;
  }

  /** Whether nothing at all is said: no decision, no change, no text, no stop. */
  public boolean isAbstention() {
    return decision == Decision.ABSTAIN
        && rewrite == null
        && context == null
        && message == null
        && !stop;
  }

  public static Verdict allow(@Nullable String reason, String rule) {
    return new Verdict(Decision.ALLOW, reason, rule, null, null, null, false);
  }

  public static Verdict ask(String reason, @Nullable String rule) {
    return new Verdict(Decision.ASK, reason, rule, null, null, null, false);
  }

  public static Verdict deny(String reason, @Nullable String rule) {
    return new Verdict(Decision.DENY, reason, rule, null, null, null, false);
  }

  /** This verdict with arguments that replace the call's. */
  public Verdict withRewrite(JsonObject input) {
    return new Verdict(decision, reason, rule, requireNonNull(input), context, message, stop);
  }

  /** This verdict with text for the model. */
  public Verdict withContext(String text) {
    return new Verdict(decision, reason, rule, rewrite, requireNonNull(text), message, stop);
  }

  /** This verdict with text for the user. */
  public Verdict withMessage(String text) {
    return new Verdict(decision, reason, rule, rewrite, context, requireNonNull(text), stop);
  }

  /** This verdict, and the agent is to stop working altogether. */
  public Verdict withStop() {
    return new Verdict(decision, reason, rule, rewrite, context, message, true);
  }
}
