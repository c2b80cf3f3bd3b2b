package dev.belay.guard.rule;

import dev.belay.contract.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What a rule decides by preset: deny or ask; null where it is off.
 *
 * @param relaxed in {@link Preset#RELAXED}
 * @param standard in {@link Preset#STANDARD}
 * @param strict in {@link Preset#STRICT}
 */
public record Verdicts(
    @Nullable Decision relaxed, @Nullable Decision standard, @Nullable Decision strict) {
  public Verdicts {
    check(relaxed);
    check(standard);
    check(strict);
  }

  /** One verdict for all; what is only of medium severity is off in {@link Preset#RELAXED}. */
  public static Verdicts of(Decision verdict, Severity severity) {
    return new Verdicts(severity == Severity.MEDIUM ? null : verdict, verdict, verdict);
  }

  /** The verdict of a preset; null where the rule is off. */
  public @Nullable Decision in(Preset preset) {
    return switch (preset) {
      case RELAXED -> relaxed;
      case STANDARD -> standard;
      case STRICT -> strict;
    };
  }

  private static void check(@Nullable Decision decision) {
    if (decision != null && decision != Decision.DENY && decision != Decision.ASK) {
      throw new IllegalArgumentException("a rule denies or asks");
    }
  }
}
