package dev.belay.guard.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.belay.contract.Decision;
import dev.belay.guard.rule.PackRule;
import dev.belay.guard.rule.Preset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackReaderTest {
  private static final String HEAD = "pack: team.x\ntitle: X\nrules:\n";

  @Test
  void readsAPackThatIsOffUntilSomebodySwitchesItOn() throws PackException {
    Pack pack = PackReader.read("x.yml", HEAD + rule("verdict: deny")).pack();

    assertThat(pack.id()).isEqualTo("team.x");
    assertThat(pack.category()).isEqualTo("team");
    assertThat(pack.onByDefault()).isFalse();
    assertThat(pack.rules()).extracting(PackRule::id).containsExactly("one");
  }

  @Test
  void aMediumRuleIsOffInTheRelaxedPreset() throws PackException {
    PackRule rule = PackReader.read("x.yml", HEAD + rule("verdict: ask")).pack().rules().getFirst();

    assertThat(rule.verdicts().in(Preset.RELAXED)).isNull();
    assertThat(rule.verdicts().in(Preset.STANDARD)).isEqualTo(Decision.ASK);
    assertThat(rule.verdicts().in(Preset.STRICT)).isEqualTo(Decision.ASK);
  }

  @Test
  void aVerdictMaySpeakInOnePresetOnly() throws PackException {
    PackRule rule =
        PackReader.read("x.yml", HEAD + rule("verdict: {standard: off, strict: deny}"))
            .pack()
            .rules()
            .getFirst();

    assertThat(rule.verdicts().in(Preset.STANDARD)).isNull();
    assertThat(rule.verdicts().in(Preset.STRICT)).isEqualTo(Decision.DENY);
  }

  @Test
  void anUnknownKeyIsToldWithItsPlaceAndTheNearestName() {
    assertThat(problems("verdict: deny\n    mesage: x"))
        .containsExactly("x.yml:8:5: unknown key `mesage`: did you mean `message`?");
    assertThat(problems("verdict: dney"))
        .containsExactly("x.yml:7:14: unknown verdict `dney`: did you mean `deny`?");
  }

  @Test
  void everyRuleWithAMistakeIsToldAtOnce() {
    String two = rule("verdict: dney") + rule("verdict: nope").replace("id: one", "id: two");

    assertThat(problemsOf(HEAD + two)).hasSize(2);
  }

  @Test
  void aRuleMayNotStandTwice() {
    assertThat(problemsOf(HEAD + rule("verdict: deny") + rule("verdict: deny")))
        .singleElement()
        .asString()
        .contains("the rule one stands here twice");
  }

  @Test
  void anExpressionThatTakesNoLinearTimeIsRefused() {
    assertThat(problems("verdict: deny", "{text: '(a)\\1'}"))
        .singleElement()
        .asString()
        .contains("no RE2 expression");
  }

  @Test
  void anEffectThatNobodyWorksOutCannotBeMatched() {
    assertThat(problems("verdict: deny", "{effect: destroy-database}"))
        .singleElement()
        .asString()
        .contains("said by rules and not worked out");
  }

  @Test
  void aCompiledPackReadsAsTheOneThatWasWritten() throws PackException {
    String yaml = HEAD + rule("verdict: deny");
    PackNode written = PackNodeCodec.read(PackNodeCodec.write(PackYaml.read("x.yml", yaml)));

    assertThat(PackReader.read("x", written).pack().rules().getFirst().message()).isEqualTo("M.");
  }

  private static List<String> problems(String verdict) {
    return problems(verdict, "{program: x}");
  }

  private static List<String> problems(String verdict, String match) {
    return problemsOf(HEAD + rule(verdict).replace("{program: x}", match));
  }

  private static List<String> problemsOf(String yaml) {
    PackException thrown =
        catchThrowableOfType(PackException.class, () -> PackReader.read("x.yml", yaml));
    return thrown.problems();
  }

  private static String rule(String verdict) {
    return "  - id: one\n    title: T\n    severity: medium\n    "
        + verdict
        + "\n    match: {program: x}\n    message: M.\n";
  }
}
