package dev.belay.contract.littleloops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.belay.contract.Decision;
import dev.belay.contract.Golden;
import dev.belay.contract.Verdict;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LLHookResultTest {
  static Stream<JsonObject> runs() {
    return Golden.rows("little-loops/dispatcher-cases.json").stream();
  }

  static Stream<Verdict> verdicts() {
    JsonObject input = Golden.object("{'command': 'ls'}");
    return Stream.of(
        Verdict.abstain(),
        Verdict.deny("no", "r"),
        Verdict.ask("sure?", "r"),
        Verdict.allow("fine", "r"),
        Verdict.allow(null, "r"),
        Verdict.allow(null, "r").withRewrite(input).withContext("c").withMessage("m").withStop(),
        Verdict.abstain().withContext("c"),
        Verdict.abstain().withMessage("m"));
  }

  @Test
  void isWrittenInThePublishedOrder() {
    LLHookResult result = new LLHookResult(2, "f", "deny", Golden.object("{'a': 1}"), "out");

    assertThat(result.toJson())
        .hasToString(
            "{\"exit_code\":2,\"feedback\":\"f\",\"decision\":\"deny\",\"data\":{\"a\":1},\"stdout\":\"out\"}");
    assertThat(LLHookResult.read(result.toJson())).isEqualTo(result);
  }

  @Test
  void onlyTheExitCodeIsAlwaysThere() {
    assertThat(LLHookResult.read(new JsonObject()).toJson()).hasToString("{\"exit_code\":0}");
    assertThat(LLHookResult.read(Golden.object("{'data': null, 'feedback': null}")).toJson())
        .hasToString("{\"exit_code\":0}");
    assertThat(LLHookResult.read(Golden.object("{'feedback': '', 'stdout': ''}")).toJson())
        .hasToString("{\"exit_code\":0,\"feedback\":\"\",\"stdout\":\"\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'2'", "1.5", "null", "1e99"})
  void anExitCodeIsAWholeNumber(String code) {
    assertThatThrownBy(() -> LLHookResult.read(Golden.object("{'exit_code': " + code + "}")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("exit_code must be a whole number");
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void aVerdictComesBack(Verdict verdict) {
    assertThat(LLHookResult.read(LLHookResult.from(verdict).toJson()).toVerdict())
        .isEqualTo(verdict);
  }

  @Test
  void aRefusalIsExitTwoWithTheReason() {
    assertThat(LLHookResult.from(Verdict.deny("no", "secrets")).toJson())
        .hasToString(
            "{\"exit_code\":2,\"feedback\":\"no\",\"decision\":\"deny\",\"data\":{\"rule\":\"secrets\"}}");
    assertThat(LLHookResult.from(Verdict.abstain()).toJson()).hasToString("{\"exit_code\":0}");
  }

  @ParameterizedTest
  @CsvSource({
    "0,, ABSTAIN",
    "0, allow, ALLOW",
    "0, ask, ASK",
    "0, deny, DENY",
    "2,, DENY",
    "2, allow, DENY",
    "2, ask, DENY",
    "1,, ABSTAIN",
    "1, allow, ABSTAIN",
    "1, ask, ASK",
    "1, deny, DENY",
    "0, block, ASK",
    "1, approve, ASK"
  })
  void theStricterReadingWins(int exitCode, String decision, Decision expected) {
    Verdict verdict =
        new LLHookResult(exitCode, null, decision, new JsonObject(), null).toVerdict();

    assertThat(verdict.decision()).isEqualTo(expected);
    assertThat(verdict.rule()).isEqualTo(expected == Decision.ABSTAIN ? null : "little-loops");
  }

  @Test
  void anErrorOfTheHandlerIsShownToTheUser() {
    assertThat(new LLHookResult(1, "Traceback", null, new JsonObject(), null).toVerdict().message())
        .isEqualTo("a little-loops hook failed with exit code 1: Traceback");
  }

  /** What the real dispatcher answered, as the result that its handler returned. */
  @ParameterizedTest
  @MethodSource("runs")
  void realRunsMeanWhatTheyDid(JsonObject run) {
    int exit = run.get("exit").getAsInt();
    String stderr = run.get("stderr").getAsString().strip();
    String stdout = run.get("stdout").getAsString();

    Verdict verdict =
        new LLHookResult(exit, stderr.isEmpty() ? null : stderr, null, new JsonObject(), stdout)
            .toVerdict();

    assertThat(verdict.decision()).isEqualTo(exit == 2 ? Decision.DENY : Decision.ABSTAIN);
    assertThat(exit == 2 ? verdict.reason() : verdict.message() == null ? "" : verdict.message())
        .endsWith(stderr);
    assertThat(verdict.context()).isEqualTo(stdout.isBlank() ? null : stdout);
  }
}
