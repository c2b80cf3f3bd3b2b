package dev.belay.guard.policy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.contract.Decision;
import dev.belay.contract.ToolCall;
import dev.belay.contract.ToolKind;
import dev.belay.guard.rule.Finding;
import dev.belay.guard.rule.Match;
import dev.belay.guard.rule.Preset;
import dev.belay.guard.rule.Severity;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PolicyTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final RuleDefaults RULE =
      new RuleDefaults("r", "core.git", true, RuleMode.OFF, RuleMode.ASK, RuleMode.DENY);

  private static Policy allowing(Exemption... exemptions) {
    return new Policy(Map.of(), List.of(exemptions));
  }

  private static @Nullable Ruling ruling(Policy policy, Decision found, String command) {
    return policy.apply(
        new Finding("r", Severity.HIGH, found, "why", List.of(new Match("x", "/data/x"))),
        RULE,
        new ToolCall(
            ToolKind.SHELL, "Bash", null, new JsonObject(), command, List.of(), null, null, null),
        "/home/dev/app",
        InstantSource.fixed(NOW));
  }

  private static @Nullable Ruling ruling(Policy policy) {
    return ruling(policy, Decision.DENY, "rm x");
  }

  @Test
  void thePresetDecidesAndAFindingMayBeMilder() {
    assertThat(requireNonNull(ruling(Policy.builtIn())).finding().decision())
        .isEqualTo(Decision.ASK);
    assertThat(requireNonNull(ruling(Policy.builtIn().with(Preset.STRICT))).finding().decision())
        .isEqualTo(Decision.DENY);
    assertThat(
            requireNonNull(ruling(Policy.builtIn().with(Preset.STRICT), Decision.ASK, "x"))
                .finding()
                .decision())
        .isEqualTo(Decision.ASK);
    assertThat(ruling(Policy.builtIn().with(Preset.RELAXED))).isNull();
  }

  @Test
  void aWordOnTheRuleCountsAsItStands() {
    Policy denying = new Policy(Map.of("r", RuleMode.DENY), List.of());

    assertThat(requireNonNull(ruling(denying, Decision.ASK, "x")).finding().decision())
        .isEqualTo(Decision.DENY);
  }

  @Test
  void observingTellsWhatWouldHaveBeen() {
    Ruling ruling = requireNonNull(ruling(new Policy(Map.of("r", RuleMode.OBSERVE), List.of())));

    assertThat(ruling.observed()).isTrue();
    assertThat(ruling.finding().decision()).isEqualTo(Decision.ASK);
  }

  @Test
  void anExemptionHoldsForItsPlaceAndTimeOnly() {
    Exemption here = exemption("/home/dev/app", null);
    Exemption above = exemption("/home/dev", NOW.plusSeconds(1));
    Exemption neighbour = exemption("/home/dev/ap", null);
    Exemption over = exemption("/home/dev", NOW);

    assertThat(ruling(allowing(here))).isNull();
    assertThat(ruling(allowing(above))).isNull();
    assertThat(ruling(allowing(neighbour))).isNotNull();
    assertThat(ruling(allowing(over))).isNotNull();
  }

  private static Exemption exemption(String project, @Nullable Instant until) {
    return new Exemption(List.of("other", "r"), null, null, project, until, null);
  }

  @Test
  void everyRuleMayBeExemptedForOneExactCommand() {
    Exemption exact = new Exemption(List.of("*"), "rm x", null, null, null, "I know");

    assertThat(ruling(allowing(exact))).isNull();
    assertThat(ruling(allowing(exact), Decision.DENY, "rm x y")).isNotNull();
  }

  @Test
  void everyMatchedPathMustBeCovered() {
    assertThat(ruling(allowing(Exemption.of("r", "/data/*", null)))).isNull();
    assertThat(ruling(allowing(Exemption.of("r", "/other/*", null)))).isNotNull();
    assertThat(
            ruling(allowing(new Exemption(List.of("r"), null, "/data/*", "/elsewhere", null, ""))))
        .isNotNull();
  }

  @Test
  void theDigestCoversEverythingThatDecides() {
    List<Policy> policies =
        List.of(
            Policy.builtIn(),
            Policy.builtIn().with(Preset.STRICT),
            Policy.builtIn().withPacks(Map.of("cloud.aws", true)),
            new Policy(Map.of("r", RuleMode.OBSERVE), List.of()),
            allowing(exemption("/a", null)),
            allowing(exemption("/a", NOW)),
            allowing(exemption("/b", null)));

    assertThat(policies.stream().map(Policy::digest).distinct()).hasSize(policies.size());
  }
}
