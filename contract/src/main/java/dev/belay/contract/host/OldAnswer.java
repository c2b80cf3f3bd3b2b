package dev.belay.contract.host;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An answer that hooks give and that is not, or no longer, the host's way to say it.
 *
 * @param json the members that make it up, as compact JSON; the text {@code *} stands for any value
 * @param on the events that it is given on
 * @param fate what becomes of it
 * @param instead the part of a verdict that is meant: the event's {@link Answer} says how to say it
 * @param why what happens
 * @param evidence how this is known
 */
public record OldAnswer(
    String json, List<String> on, Fate fate, Answer.Part instead, String why, Evidence evidence) {
  public OldAnswer {
    requireNonNull(json, "json");
    on = List.copyOf(on);
    requireNonNull(fate, "fate");
    requireNonNull(instead, "instead");
    requireNonNull(why, "why");
    requireNonNull(evidence, "evidence");
  }

  /** What a host does with it. */
  public enum Fate {
    /** It is still obeyed, though another way to say it has taken its place. */
    READ,
    /** It is read past. */
    IGNORED,
    /** The hook counts as failed. */
    FAILS
  }
}
