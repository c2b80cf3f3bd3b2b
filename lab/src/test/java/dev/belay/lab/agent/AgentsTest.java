package dev.belay.lab.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.lab.model.ScriptedCall;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgentsTest {
  private static final Path PROJECT = Path.of("/p");

  static List<Agent> all() {
    return Agents.pinned().all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyEventOfAnAgentIsOneOfItsContract(Agent agent) {
    assertThat(agent.events())
        .isNotEmpty()
        .isSubsetOf(
            HostCatalog.host(agent.id()).events().stream().map(EventContract::name).toList());
  }

  @ParameterizedTest
  @MethodSource("all")
  void itsPackageIsPinnedToItsVersion(Agent agent) {
    assertThat(agent.packages()).anyMatch(each -> each.endsWith("@" + agent.version()));
    Agent newer = agent.withVersion("99.0.0");
    assertThat(newer.packages()).anyMatch(each -> each.endsWith("@99.0.0"));
    assertThat(newer.packages()).noneMatch(each -> each.endsWith("@" + agent.version()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void itCanDoWhatEveryCaseNeeds(Agent agent) {
    Action shell = new Action.Shell("echo \"$HOME\"");
    assertThat(agent.call("x", shell, PROJECT).input().toString()).contains("echo \\\"$HOME\\\"");
    assertThat(agent.call("x", new Action.Write("f", "c"), PROJECT).input().toString())
        .contains("f");
    assertThat(agent.can(Action.Edit.class)).isTrue();
  }

  @Test
  void aPatchIsWrittenForAgentsThatTakeOne() {
    ScriptedCall call =
        Agents.pinned().named("codex").call("x", new Action.Edit("a.txt", "one", "two"), PROJECT);
    assertThat(call.input().getAsString())
        .isEqualTo("*** Begin Patch\n*** Update File: a.txt\n@@\n-one\n+two\n*** End Patch\n");
  }

  @Test
  void anUnknownAgentIsRefusedWithTheNamesOfThoseThatAre() {
    assertThatThrownBy(() -> Agents.pinned().named("coedx"))
        .hasMessageContaining("coedx")
        .hasMessageContaining("codex");
  }
}
