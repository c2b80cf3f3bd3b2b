package dev.belay.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentVersionTest {
  @ParameterizedTest
  @CsvSource({
    "2.1.329 (Claude Code), 2.1.329",
    "codex-cli 0.169.0, 0.169.0",
    "v1.18.34, 1.18.34",
    "kiro-cli 2.0.1-nightly.3, 2.0.1",
    "'using node v22.1.0', 22.1.0",
    "'goose 1.9', 1.9",
    "'command not found', ''",
    "'built 2026', ''",
  })
  void theFirstThatLooksLikeAVersionCounts(String text, String version) {
    assertThat(AgentVersion.in(text)).isEqualTo(version);
  }

  @Test
  void versionsAreComparedNumberByNumber() {
    assertThat(AgentVersion.compare("2.1.99", "2.1.295")).isNegative();
    assertThat(AgentVersion.compare("2.2", "2.1.295")).isPositive();
    assertThat(AgentVersion.compare("2.1", "2.1.0")).isZero();
  }
}
