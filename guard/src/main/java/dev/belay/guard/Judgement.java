package dev.belay.guard;

import dev.belay.contract.Decision;
import dev.belay.contract.Verdict;
import dev.belay.guard.execution.WrittenFile;
import dev.belay.guard.policy.Ruling;
import dev.belay.guard.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the guard thinks of an event.
 *
 * @param calls its calls, in order; none where the event gates none
 * @param writes the files that the calls write, for when they are run later
 */
public record Judgement(List<CallAnalysis> calls, List<WrittenFile> writes) {
  private static final Judgement NOTHING = new Judgement(List.of(), List.of());

  public Judgement {
    calls = List.copyOf(calls);
    writes = List.copyOf(writes);
  }

  /** A judgement without a finding. */
  public static Judgement nothing() {
    return NOTHING;
  }

  /** Everything that stops the event, in the order of calls and rules. */
  public List<Finding> findings() {
    return findings(false);
  }

  /** Everything that would stop the event if the policy did more than observe. */
  public List<Finding> observed() {
    return findings(true);
  }

  private List<Finding> findings(boolean observed) {
    List<Finding> findings = new ArrayList<>();
    for (CallAnalysis call : calls) {
      for (Ruling ruling : call.rulings()) {
        if (ruling.observed() == observed) {
          findings.add(ruling.finding());
        }
      }
    }
    return findings;
  }

  /**
   * The strongest finding as a verdict, the first of equals; without a finding the guard abstains.
   */
  public Verdict verdict() {
    return verdict(strongest(findings()));
  }

  /**
   * What the verdict would be if the policy did more than observe; null where that makes no
   * difference.
   */
  public @Nullable Verdict would() {
    Finding spoken = strongest(findings());
    Finding silent = strongest(observed());
    boolean same =
        silent == null || (spoken != null && spoken.decision().compareTo(silent.decision()) >= 0);
    return same ? null : verdict(silent);
  }

  private static @Nullable Finding strongest(List<Finding> findings) {
    Finding strongest = null;
    for (Finding finding : findings) {
      if (strongest == null || finding.decision().compareTo(strongest.decision()) > 0) {
        strongest = finding;
      }
    }
    return strongest;
  }

  private static Verdict verdict(@Nullable Finding strongest) {
    if (strongest == null) {
      return Verdict.abstain();
    }
    String reason = strongest.reason() + " (Belay rule " + strongest.rule() + ")";
    return strongest.decision() == Decision.DENY
        ? Verdict.deny(reason, strongest.rule())
        : Verdict.ask(reason, strongest.rule());
  }
}
