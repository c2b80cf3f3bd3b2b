package dev.belay.guard;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.contract.Decision;
import dev.belay.contract.EventType;
import dev.belay.contract.FileOperation;
import dev.belay.contract.Verdict;
import dev.belay.guard.policy.Exemption;
import dev.belay.guard.policy.Policy;
import dev.belay.guard.policy.RuleMode;
import dev.belay.guard.rule.Finding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
  private final Guard guard = guard(Policy.builtIn());

  private static Guard guard(Policy policy) {
    return new Guard(policy, RuleBook.builtIn(), Events.HOME);
  }

  @Test
  void abstainsFromWhatNoRuleKnows() {
    assertThat(guard.judge(Events.bash("ls -la")).verdict()).isEqualTo(Verdict.abstain());
  }

  @Test
  void theStrongestFindingDecides() {
    Judgement judgement = guard.judge(Events.bash("git reset --hard; rm -rf /"));

    assertThat(judgement.findings())
        .extracting(Finding::rule)
        .contains("recursive-delete-outside", "git-discard");
    assertThat(judgement.verdict().decision()).isEqualTo(Decision.DENY);
    assertThat(judgement.verdict().rule()).isEqualTo("recursive-delete-outside");
    assertThat(judgement.verdict().reason()).contains("recursive-delete-outside");
  }

  @Test
  void judgesEveryCallOfABatch() {
    var event =
        Events.of(
            EventType.TOOL_START,
            Events.shell("Bash", "ls"),
            Events.file(FileOperation.READ, ".env"));

    assertThat(guard.judge(event).verdict().rule()).isEqualTo("secret-file-read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tool.end", "session.start", "prompt.submit", "file.write"})
  void abstainsOnEventsThatGateNothing(String type) {
    var call = Events.shell("Bash", "rm -rf /");

    assertThat(guard.judge(Events.of(new EventType(type), call)).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tool.start", "tool.permission", "file.read"})
  void judgesEventsThatGate(String type) {
    var call = Events.shell("Bash", "rm -rf /");

    assertThat(guard.judge(Events.of(new EventType(type), call)).findings()).isNotEmpty();
  }

  @Test
  void aPolicyCanSoftenAndSwitchOff() {
    Guard soft =
        guard(
            new Policy(Map.of("force-push", RuleMode.ASK, "git-discard", RuleMode.OFF), List.of()));

    assertThat(soft.judge(Events.bash("git push -f")).verdict().decision()).isEqualTo(Decision.ASK);
    assertThat(soft.judge(Events.bash("git reset --hard")).findings()).isEmpty();
  }

  @Test
  void anExemptPathExcusesOnlyItself() {
    Guard scratch =
        guard(
            new Policy(
                Map.of(),
                List.of(Exemption.of("recursive-delete-elsewhere", "/scratch/**", null))));

    assertThat(scratch.judge(Events.bash("rm -rf /scratch/build")).findings()).isEmpty();
    assertThat(scratch.judge(Events.bash("rm -rf /scratch/../etc")).findings()).isNotEmpty();
    assertThat(scratch.judge(Events.bash("rm -rf /scratch/a /data/b")).findings()).isNotEmpty();
    assertThat(scratch.judge(Events.bash("rm -rf /scratch/a; rm -rf /etc")).findings())
        .isNotEmpty();
    assertThat(scratch.judge(Events.bash("rm -rf /scratch/a $X/")).findings()).isNotEmpty();
  }

  @Test
  void anExemptCommandExcusesOnlyItself() {
    Guard push =
        guard(new Policy(Map.of(), List.of(Exemption.of("force-push", null, "git push -f me"))));

    assertThat(push.judge(Events.bash("git push -f me")).findings()).isEmpty();
    assertThat(push.judge(Events.bash("git push -f me; git push -f")).findings()).isNotEmpty();
  }

  @Test
  void equalPoliciesHaveEqualDigests() {
    Policy one =
        new Policy(Map.of("force-push", RuleMode.ASK, "shutdown", RuleMode.OFF), List.of());
    Policy same =
        new Policy(Map.of("shutdown", RuleMode.OFF, "force-push", RuleMode.ASK), List.of());

    assertThat(one.digest())
        .isEqualTo(same.digest())
        .isNotEqualTo(Policy.builtIn().digest())
        .hasSize(64);
  }

  @Test
  void whatIsOnlyObservedStopsNothingAndIsTold() {
    Guard observing =
        guard(
            new Policy(
                Map.of("force-push", RuleMode.OBSERVE, "git-discard", RuleMode.DENY), List.of()));

    Judgement observed = observing.judge(Events.bash("git push -f"));
    Judgement both = observing.judge(Events.bash("git push -f; git reset --hard"));

    assertThat(observed.verdict().isAbstention()).isTrue();
    assertThat(requireNonNull(observed.would()).decision()).isEqualTo(Decision.DENY);
    assertThat(both.verdict().rule()).isEqualTo("git-discard");
    assertThat(both.would()).isNull();
  }
}
