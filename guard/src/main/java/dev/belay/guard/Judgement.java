package dev.belay.guard;

import dev.belay.contract.Decision;
import dev.belay.contract.Verdict;
import dev.belay.guard.rule.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the guard thinks of an event.
 *
 * @param findings everything that the rules found and the policy did not excuse, in the order of
 *     calls and rules
 * @param observed what the policy only observes: it stops nothing, and is told
 */
public record Judgement(List<Finding> findings, List<Finding> observed) {
  private static final Judgement NOTHING = new Judgement(List.of(), List.of());

  public Judgement {
    findings = List.copyOf(findings);
    observed = List.copyOf(observed);
  }

  /** A judgement without a finding. */
  public static Judgement nothing() {
    return NOTHING;
  }

  /**
   * The strongest finding as a verdict, the first of equals; without a finding the guard abstains.
   */
  public Verdict verdict() {
    return verdict(findings);
  }

  /**
   * What the verdict would be if nothing were only observed; null where that makes no difference.
   */
  public @Nullable Verdict would() {
    if (observed.isEmpty()) {
      return null;
    }
    Verdict stopped = verdict(findings);
    Verdict would = verdict(observed);
    return would.decision().compareTo(stopped.decision()) > 0 ? would : null;
  }

  private static Verdict verdict(List<Finding> findings) {
    Finding strongest = null;
    for (Finding finding : findings) {
      if (strongest == null || finding.decision().compareTo(strongest.decision()) > 0) {
        strongest = finding;
      }
    }
    if (strongest == null) {
      return Verdict.abstain();
    }
    String reason = strongest.reason() + " (Belay rule " + strongest.rule() + ")";
    return strongest.decision() == Decision.DENY
        ? Verdict.deny(reason, strongest.rule())
        : Verdict.ask(reason, strongest.rule());
  }
}
