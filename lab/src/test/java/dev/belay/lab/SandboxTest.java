package dev.belay.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.belay.lab.agent.Agents;
import dev.belay.lab.sandbox.Outcome;
import dev.belay.lab.sandbox.Product;
import dev.belay.lab.sandbox.Sandbox;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SandboxTest {
  private Sandbox sandbox;

  @BeforeEach
  void create() throws Exception {
    Needs.namespaces();
    sandbox = Sandbox.create(Product.built());
  }

  @AfterEach
  void remove() {
    if (sandbox != null) {
      sandbox.close();
    }
  }

  @Test
  void theHomeIsTheSandboxesWhicheverWayAProgramAsks() throws Exception {
    Outcome asked = shell("echo $HOME; getent passwd $(id -u) | cut -d: -f6");
    assertThat(asked.stdout().lines()).containsOnly(sandbox.home().toString());
  }

  @Test
  void noVariableOfOursComesIn() throws Exception {
    assertThat(System.getenv("BELAY_LAB_JAVA")).isNotNull();
    assertThat(shell("env").stdout()).doesNotContain("BELAY_LAB_JAVA");
  }

  @Test
  void whatACommandLeavesRunningIsKilled() throws Exception {
    shell("sleep 987654 & setsid sleep 987654 & exit 0");
    assertThat(commandLines()).noneMatch(each -> each.contains("987654"));
  }

  @Test
  void theEngineOfTheUserIsNotTheSandboxes() throws Exception {
    Outcome status = sandbox.belay("engine", "status");
    assertThat(status.stdout() + status.stderr()).doesNotContain("running since");
    assertThat(shell("ls $XDG_RUNTIME_DIR; ls -d /tmp/belay-*/engine.sock").stdout())
        .as("the runtime directory")
        .doesNotStartWith("belay");
  }

  @ParameterizedTest
  @MethodSource("installations")
  void uninstallingBringsBackEveryByte(String agent, String scope) throws Exception {
    sandbox.configure(Agents.pinned().named(agent), "http://127.0.0.1:9");
    Map<String, String> before = sandbox.files();

    Outcome installed = sandbox.belay("install", agent, "--scope", scope, "--events", "all");
    assumeTrue(installed.exit() != 2, agent + " has no configuration of this scope");
    assertThat(installed.exit()).as(installed.described()).isZero();
    assertThat(configuration()).isNotEqualTo(before);

    Outcome uninstalled = sandbox.belay("uninstall", agent, "--scope", scope);
    assertThat(uninstalled.exit()).as(uninstalled.described()).isZero();
    assertThat(configuration()).containsExactlyInAnyOrderEntriesOf(before);
  }

  static Stream<Arguments> installations() {
    return Agents.pinned().all().stream()
        .flatMap(
            agent -> Stream.of("user", "project").map(scope -> Arguments.of(agent.id(), scope)));
  }

  /** All files but Belay's own. */
  private Map<String, String> configuration() throws IOException {
    Map<String, String> files = new TreeMap<>(sandbox.files());
    files.keySet().removeIf(file -> file.startsWith("home/.local/state/belay/"));
    return files;
  }

  private Outcome shell(String command) throws IOException, InterruptedException {
    return sandbox.run(List.of("sh", "-c", command), Map.of());
  }

  private static List<String> commandLines() {
    return ProcessHandle.allProcesses().map(each -> each.info().commandLine().orElse("")).toList();
  }
}
