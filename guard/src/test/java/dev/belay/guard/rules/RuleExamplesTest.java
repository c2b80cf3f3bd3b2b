package dev.belay.guard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.guard.Events;
import dev.belay.guard.Guard;
import dev.belay.guard.policy.Policy;
import dev.belay.guard.rule.Example;
import dev.belay.guard.rule.Finding;
import dev.belay.guard.rule.Rule;
import dev.belay.guard.shell.ShellReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleExamplesTest {
  private final Guard guard = new Guard(Policy.builtIn(), ShellReader.words(), Events.HOME);

  static Stream<Arguments> stopped() {
    return Rules.core().stream()
        .flatMap(rule -> rule.stopped().stream().map(e -> Arguments.of(rule.id(), e)));
  }

  static Stream<Arguments> passed() {
    return Rules.core().stream()
        .flatMap(rule -> rule.passed().stream().map(e -> Arguments.of(rule.id(), e)));
  }

  static Stream<Rule> rules() {
    return Rules.core().stream();
  }

  @ParameterizedTest(name = "{0} stops {1}")
  @MethodSource("stopped")
  void stopsWhatItSaysItStops(String rule, Example example) {
    List<Finding> findings = guard.judge(Events.of(example)).findings();

    assertThat(findings).extracting(Finding::rule).contains(rule);
    assertThat(findings).allSatisfy(finding -> assertThat(finding.reason()).endsWith("."));
  }

  @ParameterizedTest(name = "{0} lets pass {1}")
  @MethodSource("passed")
  void letsPassWhatItSaysItLetsPass(String rule, Example example) {
    assertThat(guard.judge(Events.of(example)).findings())
        .extracting(Finding::rule)
        .doesNotContain(rule);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasEnoughExamplesWithAMereMentionAmongThem(Rule rule) {
    assertThat(rule.stopped()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(rule.passed()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(rule.passed())
        .anyMatch(e -> e.text().startsWith("echo ") || e.text().startsWith("git commit"));
    assertThat(rule.text().why()).endsWith(".");
  }

  @Test
  void everyRuleHasItsOwnId() {
    assertThat(Rules.core()).extracting(Rule::id).doesNotHaveDuplicates();
  }
}
