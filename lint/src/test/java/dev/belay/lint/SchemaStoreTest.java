package dev.belay.lint;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of Claude Code's settings that SchemaStore checks its schema with. */
class SchemaStoreTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"hooks-complete", "complete-config", "edge-cases", "modern-complete-config"})
  void whatIsRightGivesNoError(String name) throws IOException {
    assertThat(report(name).count(Severity.ERROR)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "invalid-hook-shell, BLY-C09",
    "invalid-hook-type, BLY-C07",
    "missing-required-hook-fields, BLY-C08",
    "invalid-timeout-value, BLY-C41",
    "wrong-property-types, BLY-C09",
  })
  void whatIsWrongGivesAnError(String name, String rule) throws IOException {
    assertThat(report("negative/" + name).findings())
        .anyMatch(finding -> finding.severity() == Severity.ERROR && finding.rule().equals(rule));
  }

  @Test
  void membersThatTheAgentTakesWithoutEffectAreWarnings() throws IOException {
    assertThat(report("negative/additional-properties-hook").findings())
        .filteredOn(finding -> finding.rule().equals("BLY-C10"))
        .hasSize(2)
        .allMatch(finding -> finding.severity() == Severity.WARNING);
  }

  private static FileReport report(String name) throws IOException {
    try (InputStream in =
        requireNonNull(
            SchemaStoreTest.class.getResourceAsStream("/schemastore/" + name + ".json"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Linting.report("claude-code", ".claude/settings.json", text);
    }
  }
}
