package dev.belay.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.contract.Decision;
import dev.belay.contract.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictsTest {
  private static final JsonObject INPUT = new JsonObject();
  private static final JsonObject OTHER = new JsonObject();

  static {
    INPUT.addProperty("command", "ls");
    OTHER.addProperty("command", "pwd");
  }

  @Test
  void nothingIsAnAbstention() {
    assertThat(Verdicts.merge(List.of())).isEqualTo(Verdict.abstain());
  }

  @Test
  void theStrongestDecisionWinsWhereverItStands() {
    Verdict deny = Verdict.deny("no", "d");
    Verdict ask = Verdict.ask("sure?", "a");
    Verdict allow = Verdict.allow(null, "l");

    assertThat(Verdicts.merge(List.of(allow, ask, deny)).rule()).isEqualTo("d");
    assertThat(Verdicts.merge(List.of(deny, allow, ask)).rule()).isEqualTo("d");
    assertThat(Verdicts.merge(List.of(allow, ask)).rule()).isEqualTo("a");
  }

  @Test
  void ofEqualsTheFirstGivesTheReason() {
    assertThat(Verdicts.merge(List.of(Verdict.deny("one", "1"), Verdict.deny("two", "2"))).reason())
        .isEqualTo("one");
  }

  @Test
  void textsAreJoinedInOrderWithoutRepetition() {
    Verdict merged =
        Verdicts.merge(
            List.of(
                Verdict.abstain().withContext("a").withMessage("m"),
                Verdict.deny("no", "d").withContext("b"),
                Verdict.abstain().withContext("a")));

    assertThat(merged.context()).isEqualTo("a\n\nb");
    assertThat(merged.message()).isEqualTo("m");
    assertThat(merged.decision()).isEqualTo(Decision.DENY);
  }

  @Test
  void aRewriteBesideARefusalIsDropped() {
    Verdict merged =
        Verdicts.merge(List.of(Verdict.abstain().withRewrite(INPUT), Verdict.deny("no", "d")));

    assertThat(merged.rewrite()).isNull();
  }

  @Test
  void twoDifferentRewritesBecomeAnAsk() {
    List<Verdict> rewrites =
        List.of(Verdict.abstain().withRewrite(INPUT), Verdict.abstain().withRewrite(OTHER));

    assertThat(Verdicts.merge(rewrites).decision()).isEqualTo(Decision.ASK);
    assertThat(Verdicts.merge(List.of(rewrites.get(0), rewrites.get(0))).rewrite())
        .isEqualTo(INPUT);
  }

  @Test
  void oneStopStops() {
    assertThat(Verdicts.merge(List.of(Verdict.abstain(), Verdict.abstain().withStop())).stop())
        .isTrue();
  }
}
