package dev.belay.guard.pack;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.Decision;
import dev.belay.guard.path.Places;
import dev.belay.guard.rule.ActiveRule;
import dev.belay.guard.rule.Finding;
import dev.belay.guard.rule.PackRule;
import dev.belay.guard.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;

/** Tries the examples of packs, each with its rule alone. */
public final class PackExamples {
  private final CallPreparation preparation;

  public PackExamples(CallPreparation preparation) {
    this.preparation = requireNonNull(preparation, "preparation");
  }

  /** Every example of a pack. */
  public List<ExampleResult> results(PackText text) {
    List<ExampleResult> results = new ArrayList<>();
    for (int i = 0; i < text.explanations().size(); i++) {
      PackRule rule = text.pack().rules().get(i);
      RuleExplanation explanation = text.explanations().get(i);
      for (PackExample example : explanation.stopped()) {
        results.add(result(rule, example, true));
      }
      for (PackExample example : explanation.passed()) {
        results.add(result(rule, example, false));
      }
    }
    return results;
  }

  /** One example with one rule alone, whatever its presets say. */
  public ExampleResult result(PackRule rule, PackExample example, boolean stops) {
    Places places =
        Places.around(
            example.cwd(),
            example.cwd().equals(PackExample.PROJECT) ? List.of() : List.of(PackExample.PROJECT),
            PackExample.HOME,
            null);
    RuleSet alone = RuleSet.of(List.of(new ActiveRule(rule, Decision.ASK)));
    List<Finding> findings = alone.judge(preparation.prepare(example.call(), places));
    return new ExampleResult(
        rule.id(), example, stops, findings.isEmpty() ? null : findings.getFirst());
  }
}
