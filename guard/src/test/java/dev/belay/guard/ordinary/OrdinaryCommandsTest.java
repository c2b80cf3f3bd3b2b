package dev.belay.guard.ordinary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.contract.Decision;
import dev.belay.guard.Events;
import dev.belay.guard.Guard;
import dev.belay.guard.Judgement;
import dev.belay.guard.RuleBook;
import dev.belay.guard.policy.Policy;
import dev.belay.guard.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrdinaryCommandsTest {
  private static final long SEED = 20_260_101;

  /** Pushing straight to the main branch is ordinary for some, and asked about on purpose. */
  private static final String ON_PURPOSE = "git-push-main";

  private final Guard guard = new Guard(Policy.builtIn(), RuleBook.builtIn(), Events.HOME);

  @Test
  void nothingOrdinaryIsStoppedButAPushToTheMainBranch() {
    List<String> stopped = new ArrayList<>();
    for (String command : OrdinaryCommands.read().singles()) {
      Judgement judgement = guard.judge(Events.bash(command));
      if (isStopped(judgement) && !isOnPurpose(judgement)) {
        stopped.add(shown(command, judgement));
      }
    }

    assertThat(stopped).isEmpty();
  }

  @Test
  void atMostThreeInAThousandOrdinaryCommandsAreStopped() {
    List<String> commands = OrdinaryCommands.read().some(10_000, SEED);
    List<String> stopped = new ArrayList<>();
    for (String command : commands) {
      Judgement judgement = guard.judge(Events.bash(command));
      if (isStopped(judgement)) {
        stopped.add(shown(command, judgement));
      }
    }

    assertThat(commands).hasSize(10_000);
    assertThat(stopped)
        .as("%d of %d are stopped: %s", stopped.size(), commands.size(), stopped)
        .hasSizeLessThanOrEqualTo(commands.size() * 3 / 1000);
  }

  @Test
  void aDestructiveCommandInAChainOfOrdinaryOnesIsStillStopped() {
    assertThat(isStopped(guard.judge(Events.bash("npm test && rm -rf ~ ; git status")))).isTrue();
  }

  private static boolean isStopped(Judgement judgement) {
    Decision decision = judgement.verdict().decision();
    return decision == Decision.DENY || decision == Decision.ASK;
  }

  private static boolean isOnPurpose(Judgement judgement) {
    return judgement.findings().stream().allMatch(finding -> finding.rule().equals(ON_PURPOSE));
  }

  private static String shown(String command, Judgement judgement) {
    List<String> rules = judgement.findings().stream().map(Finding::rule).toList();
    return rules + " " + command;
  }
}
