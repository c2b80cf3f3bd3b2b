package dev.belay.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.lab.agent.Agent;
import dev.belay.lab.run.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** What an allowed command comes to where the engine answers garbage. */
@LabCase
class BrokenEngineTest {
  @Parameter Agent agent;

  @Test
  void aGarbageEngineStopsTheCallWhereBelayFailsClosed(AgentRuns runs) throws Exception {
    Run run = runs.run(agent, Chapter.GARBAGE_CLOSED);
    assertThat(run.made("garbage-closed.txt")).as(run.described()).isFalse();
  }

  @Test
  void aGarbageEngineLetsTheCallPassWhereBelayFailsOpen(AgentRuns runs) throws Exception {
    Run run = runs.run(agent, Chapter.GARBAGE_OPEN);
    assertThat(run.made("garbage-open.txt")).as(run.described()).isTrue();
  }
}
