package dev.belay.cli.explain;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.HookEvent;
import dev.belay.contract.Verdict;
import dev.belay.contract.host.HostContract;
import dev.belay.engine.Verdicts;
import dev.belay.guard.Judgement;
import dev.belay.guard.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that there is to say about one event.
 *
 * @param event what was seen
 * @param judgement what the guard thinks of it
 * @param verdict what comes of it
 * @param would what would come of it if nothing were only observed; null where that is the verdict
 * @param answers what each host would be told
 * @param silent the hosts that have no such event
 * @param policy the policy that was asked
 */
record Explanation(
    HookEvent event,
    Judgement judgement,
    Verdict verdict,
    @Nullable Verdict would,
    List<HostAnswer> answers,
    List<String> silent,
    ChosenPolicy policy) {
  Explanation {
    requireNonNull(event, "event");
    requireNonNull(verdict, "verdict");
    requireNonNull(policy, "policy");
    requireNonNull(judgement, "judgement");
    answers = List.copyOf(answers);
    silent = List.copyOf(silent);
  }

  /**
   * Judges {@code event} by {@code policy} and puts the verdict into the words of {@code hosts}.
   */
  static Explanation of(HookEvent event, ChosenPolicy policy, List<HostContract> hosts) {
    Judgement judgement = policy.guard().judge(event);
    Verdict verdict = Verdicts.merge(List.of(judgement.verdict()));
    List<HostAnswer> answers = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (HostContract host : hosts) {
      @Nullable HostAnswer answer = HostAnswer.of(host, event, verdict);
      if (answer == null) {
        silent.add(host.id());
      } else {
        answers.add(answer);
      }
    }
    return new Explanation(event, judgement, verdict, judgement.would(), answers, silent, policy);
  }

  /** What the rules found. */
  List<Finding> findings() {
    return judgement.findings();
  }

  /** What they found and the policy only observes. */
  List<Finding> observed() {
    return judgement.observed();
  }
}
