package dev.belay.guard.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever files say: one that can only tighten takes nothing away. */
class LayeringProperties {
  private static final KnownRules KNOWN =
      KnownRules.of(
          List.of(
              rule("a", "core.git", true, RuleMode.OFF, RuleMode.ASK, RuleMode.DENY),
              rule("b", "core.git", true, RuleMode.DENY, RuleMode.DENY, RuleMode.DENY),
              rule("c", "cloud.aws", false, RuleMode.OFF, RuleMode.ASK, RuleMode.ASK),
              rule("d", "cloud.gcloud", false, RuleMode.ASK, RuleMode.DENY, RuleMode.ASK)));

  private static RuleDefaults rule(
      String id, String pack, boolean on, RuleMode relaxed, RuleMode standard, RuleMode strict) {
    return new RuleDefaults(id, pack, on, relaxed, standard, strict);
  }

  private static PolicyDocument document(String text) {
    try {
      return new PolicyReader(
              "p.yml",
              Layer.MANAGED,
              Path.of("/home/dev"),
              KNOWN,
              new OwnPackFiles(OwnPackReader.none()),
              Instant.EPOCH)
          .read(text);
    } catch (PolicyException e) {
      throw new AssertionError(text, e);
    }
  }

  private static Policy over(Policy base, String text, boolean tightens) {
    return new Layering(
            base, document(text), tightens ? base : null, Path.of("/p.yml"), Layer.PROJECT)
        .policy();
  }

  @Property(tries = 500)
  void whatOnlyTightensTakesNothingAway(
      @ForAll("files") String first, @ForAll("files") String second, @ForAll("files") String last) {
    Policy base = over(over(Policy.builtIn(), first, false), second, false);

    Policy tightened = over(base, last, true);

    for (RuleDefaults rule : KNOWN.all()) {
      assertThat(tightened.modeOf(rule)).as(rule.rule()).isGreaterThanOrEqualTo(base.modeOf(rule));
    }
    assertThat(tightened.exemptions()).isEqualTo(base.exemptions());
    assertThat(tightened.observe() && !base.observe()).isFalse();
  }

  @Property(tries = 500)
  void nothingGoesUnderALockedPolicy(
      @ForAll("files") String managed, @ForAll("files") String user, @ForAll("files") String more) {
    Policy floor = over(Policy.builtIn(), managed, false);
    Policy policy = floor;
    for (String text : List.of(user, more)) {
      policy = new Layering(policy, document(text), floor, Path.of("/p.yml"), Layer.USER).policy();
    }

    for (RuleDefaults rule : KNOWN.all()) {
      assertThat(policy.modeOf(rule)).as(rule.rule()).isGreaterThanOrEqualTo(floor.modeOf(rule));
    }
    assertThat(policy.exemptions()).isEqualTo(floor.exemptions());
  }

  @Provide
  Arbitrary<String> files() {
    return Arbitraries.of(
            "preset: relaxed\n",
            "preset: strict\n",
            "packs: {on: [all], off: [core]}\n",
            "packs: {on: [cloud.aws], off: [cloud]}\n",
            "packs: {off: [all]}\n",
            "rules: {a: ask, b: observe, c: deny}\n",
            "rules: {a: \"off\", b: ask, d: observe}\n",
            "observe: true\n",
            "observe: false\n",
            "allow: [{rule: a, path: /**}]\n")
        .list()
        .ofMaxSize(5)
        .uniqueElements(piece -> piece.substring(0, piece.indexOf(':')))
        .map(pieces -> "version: 1\n" + String.join("", pieces));
  }
}
