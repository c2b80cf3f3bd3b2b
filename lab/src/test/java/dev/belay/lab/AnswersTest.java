package dev.belay.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.belay.contract.host.Answer;
import dev.belay.contract.host.Answer.Part;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.lab.agent.Agent;
import dev.belay.lab.hook.HookStub;
import dev.belay.lab.run.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/**
 * What becomes of answers that no policy gives yet: a stub says in Belay's place, byte for byte,
 * what Belay would.
 */
@LabCase
class AnswersTest {
  @Parameter Agent agent;

  @Test
  void newArgumentsAreWhatIsRun(AgentRuns runs) throws Exception {
    assumeTrue(BelayAnswers.takesRewrites(agent), "by its contract it takes no new arguments");
    Run run = runs.run(agent, Chapter.ANSWERS);
    assertThat(run.made("rewritten.txt")).as(run.described()).isTrue();
    assertThat(run.made("original.txt")).as(run.described()).isFalse();
  }

  @Test
  void addedTextReachesTheModel(AgentRuns runs) throws Exception {
    Run run = runs.run(agent, Chapter.ANSWERS);
    HookStub stub = HookStub.at(run.sandbox());
    int asked = 0;
    for (EventContract event : HostCatalog.host(agent.id()).events()) {
      Answer context = event.answer(Part.CONTEXT);
      if (context != null && context.evidence().verified() && !stub.heard(event.name()).isEmpty()) {
        asked++;
        assertThat(run.modelSaw(BelayAnswers.context(event.name())))
            .as(event.name() + "\n" + run.described())
            .isTrue();
      }
    }
    assumeTrue(asked > 0, "it takes no text on any event of a plain session");
  }
}
