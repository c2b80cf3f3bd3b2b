package dev.belay.guard;

import dev.belay.contract.Decision;
import dev.belay.contract.Verdict;
import dev.belay.guard.rule.Finding;
import java.util.List;

/**
 * What the guard thinks of an event.
 *
 * @param findings everything that the rules found and the policy did not excuse, in the order of
 *     calls and rules
 */
public record Judgement(List<Finding> findings) {
  private static final Judgement NOTHING = new Judgement(List.of());

  public Judgement {
    findings = List.copyOf(findings);
  }

  /** A judgement without a finding. */
  public static Judgement nothing() {
    return NOTHING;
  }

  /**
   * The strongest finding as a verdict, the first of equals; without a finding the guard abstains.
   */
  public Verdict verdict() {
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
