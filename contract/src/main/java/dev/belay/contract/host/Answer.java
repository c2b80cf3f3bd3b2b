package dev.belay.contract.host;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a part of a verdict is said on one event of one host.
 *
 * @param part what is said
 * @param form the reply that says it; null where the host cannot be told
 * @param degradeTo the part to say instead, where {@code form} is null
 * @param effect what the host then does
 * @param with the decisions that this part may ride along with, for {@link Part#CONTEXT} and {@link
 *     Part#MESSAGE}
 * @param evidence how this is known
 * @param why the fact behind a degradation; empty otherwise
 */
public record Answer(
    Part part,
    @Nullable ReplyForm form,
    @Nullable Part degradeTo,
    Effect effect,
    List<Part> with,
    Evidence evidence,
    String why) {
  public Answer {
    requireNonNull(part, "part");
    requireNonNull(effect, "effect");
    requireNonNull(evidence, "evidence");
    requireNonNull(why, "why");
    with = List.copyOf(with);
  }

  /** The parts of a verdict that a host may be told. */
  public enum Part {
    DENY,
    ASK,
    ALLOW,
    REWRITE,
    CONTEXT,
    MESSAGE,
    STOP,
    /** No opinion. */
    ABSTAIN,
    /** The refusal that holds when anything goes wrong. */
    REFUSE
  }

  /** What a host does with an answer. */
  public enum Effect {
    /** The thing does not happen. */
    PREVENTS,
    /** It has happened already; the model is told. */
    FEEDBACK,
    /** The agent goes on working instead of stopping. */
    CONTINUES,
    /** The whole run ends, not just the call. */
    ENDS_RUN,
    /** Whatever the part's name says. */
    AS_NAMED
  }
}
