package dev.belay.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
  private static final List<String> KNOWN =
      List.of("claude-code", "codex", "cursor", "PreToolUse", "PostToolUse", "hook-contract@0.1.2");

  @ParameterizedTest
  @CsvSource({
    "claude-kode, claude-code",
    "claude, claude-code",
    "cdoex, codex",
    "pretooluse, PreToolUse",
    "PretToolUse, PreToolUse",
    "hook-contrat, hook-contract@0.1.2",
    "zebra,",
    "x,"
  })
  void isWhatWasMeant(String name, String meant) {
    assertThat(NearestName.of(name, KNOWN)).isEqualTo(meant);
  }
}
