package dev.belay.guard.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.contract.ToolCall;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpoiltCallsTest {
  private static final int CALLS = 20_000;

  private final List<ToolCall> seeds = Seeds.all();
  private final SpoiltCalls calls = new SpoiltCalls(seeds);
  private final Trial trial = new Trial();

  @Test
  void theGuardNeitherFailsNorTakesLongOnSpoiltCalls() {
    int stopped = 0;
    for (int i = 0; i < CALLS; i++) {
      ToolCall call = calls.call(i);
      Trial.Outcome outcome = trial.of(call);
      assertThat(outcome.wrong()).as("call %d: %s", i, call.command()).isNull();
      stopped += outcome.stopped() ? 1 : 0;
    }
    assertThat(stopped).as("the texts still reach the rules").isGreaterThan(CALLS / 5);
  }

  @Test
  void aNumberAlwaysGivesTheSameCall() {
    for (int i = 0; i < 100; i++) {
      assertThat(calls.call(i)).isEqualTo(calls.call(i));
    }
  }

  @Test
  void seedsAreOfEveryShellAndOfOtherToolsToo() {
    assertThat(seeds).extracting(ToolCall::name).contains("Bash", "PowerShell", "cmd", "File");
    assertThat(seeds).hasSizeGreaterThan(500);
  }
}
