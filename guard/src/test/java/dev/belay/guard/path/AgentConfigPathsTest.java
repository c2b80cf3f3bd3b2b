package dev.belay.guard.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.HostCatalog;
import dev.belay.guard.Events;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgentConfigPathsTest {
  private final Places places = Places.around(Events.PROJECT, List.of(), Events.HOME, null);

  /**
   * Files that may hold hooks but have names that any project may use; refusing them would stop
   * ordinary work.
   */
  private static final Set<String> COMMON_NAMES =
      Set.of("hooks.json", "agents/*.md", "*.agent.md", "skills/*/SKILL.md");

  static Stream<String> pathsOfTheContract() {
    return HostCatalog.all().stream()
        .flatMap(host -> host.config().stream())
        .map(ConfigFile::path)
        .filter(path -> !COMMON_NAMES.contains(path))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("pathsOfTheContract")
  void guardsEveryConfigurationFileOfTheContract(String path) {
    String example = path.replace("**", "x").replace("*", "x");

    assertThat(PathKind.AGENT_CONFIG.holds(places.resolve(example), false, false))
        .as(path)
        .isTrue();
  }
}
