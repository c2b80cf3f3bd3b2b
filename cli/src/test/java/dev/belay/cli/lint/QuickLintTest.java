package dev.belay.cli.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.cli.terminal.TerminalFacts;
import dev.belay.lint.CommandOutcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickLintTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--compat claude-mods --json nowhere",
        "--json --compat claude-mods nowhere",
        "--json nowhere --compat=claude-mods",
        "--compat=claude-mods -- nowhere --json"
      })
  void thePublishedLinterGetsWhatIsLeftOfTheCommandLine(String words) {
    CommandOutcome outcome = run(words);

    assertThat(outcome).isNotNull();
    assertThat(outcome.exit()).isEqualTo(words.contains("--compat=claude-mods --") ? 2 : 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "a.json -h"})
  void helpIsLeftToTheOptionParser(String words) {
    assertThat(run(words)).isNull();
  }

  @Test
  void theLaunchersOptionIsNotTheLinters() {
    assertThat(LintProcess.withoutNoEngine(List.of("--no-engine", "a", "-x")))
        .containsExactly("a", "-x");
  }

  private static CommandOutcome run(String words) {
    return QuickLint.run(
        List.of(words.split(" ")), Path.of(""), Map.of(), TerminalFacts.NONE, null);
  }
}
