package dev.belay.setup.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.contract.ToolKind;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatcherReachTest {
  private static MatcherReach reach(String host, String event, String matcher) {
    HostContract contract = HostCatalog.host(host);
    EventContract found = Objects.requireNonNull(contract.event(event));
    return MatcherReach.of(contract, found, matcher);
  }

  @ParameterizedTest
  @CsvSource({
    "claude-code, PreToolUse, ''",
    "claude-code, PreToolUse, *",
    "claude-code, PreToolUse, 'Bash|Edit|Write'",
    "claude-code, PreToolUse, 'Bash, Write'",
    "claude-code, PreToolUse, ^Ba",
    "claude-code, PreToolUse, mcp__github__.*",
    "claude-code, SessionStart, startup",
    "codex, PreToolUse, Write",
    "qwen-code, PreToolUse, Bash",
    "qwen-code, PreToolUse, run_shell",
    "gemini-cli, BeforeTool, 'shell|write_file'",
    "copilot-cli, preToolUse, 'bash|create'",
    "openhands, PreToolUse, '/term.*/'",
    "kiro, PreToolUse, shell",
    "kiro, PreToolUse, fs_*",
    "vscode, PreToolUse, whatever",
  })
  void aMatcherThatFitsSomethingIsFine(String host, String event, String matcher) {
    assertThat(reach(host, event, matcher).nothing()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "claude-code, PreToolUse, bash",
    "claude-code, PreToolUse, 'Ba|Wri'",
    "claude-code, PreToolUse, ^bash$",
    "claude-code, PreToolUse, '(Bash'",
    "claude-code, SessionStart, begin",
    "codex, PreToolUse, shell",
    "gemini-cli, BeforeTool, Bash",
    "gemini-cli, SessionEnd, '.*'",
    "copilot-cli, preToolUse, bas",
    "copilot-cli, preToolUse, '['",
    "kimi-code, PreToolUse, *",
    "goose, PreToolUse, '*)'",
    "crush, PreToolUse, *",
  })
  void aMatcherThatFitsNothingIsFound(String host, String event, String matcher) {
    boolean ignored = host.equals("goose");
    assertThat(reach(host, event, matcher).nothing()).isEqualTo(!ignored);
  }

  @Test
  void whatAMatcherLeavesOutIsTold() {
    assertThat(reach("claude-code", "PreToolUse", "Bash").missed())
        .containsExactlyInAnyOrder(ToolKind.WRITE, ToolKind.EDIT);
    assertThat(reach("claude-code", "PreToolUse", "Edit|Write").missed())
        .containsExactly(ToolKind.SHELL);
    assertThat(reach("claude-code", "PreToolUse", ".*").missed()).isEmpty();
  }

  @Test
  void anExpressionThatTakesForEverIsGivenUp() {
    assertThat(reach("claude-code", "PreToolUse", "^(([A-Za-z]+)+)+!$").nothing()).isFalse();
  }
}
