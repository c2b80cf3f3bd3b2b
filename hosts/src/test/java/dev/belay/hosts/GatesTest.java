package dev.belay.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.contract.host.Answer.Part;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which events can stop something, said a second time and by hand: a gate that gets lost in a
 * contract file is a guard switched off.
 */
class GatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          claude-code | PreToolUse PermissionRequest
          codex       | PreToolUse PermissionRequest
          gemini-cli  | BeforeTool
          qwen-code   | PreToolUse PermissionRequest
          copilot-cli | preToolUse permissionRequest
          kimi-code   | PreToolUse
          cline       | PreToolUse
          opencode    | tool.execute.before
          cursor      | beforeShellExecution beforeMCPExecution beforeReadFile beforeTabFileRead preToolUse subagentStart
          windsurf    | pre_read_code pre_write_code pre_run_command pre_mcp_tool_use
          openhands   | PreToolUse
          goose       | PreToolUse
          crush       | PreToolUse
          """)
  void gateATool(String host, String events) {
    assertThat(names(host, EventContract::gatesTool)).containsExactlyInAnyOrder(events.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          claude-code | UserPromptSubmit UserPromptExpansion PostToolBatch PreCompact PreModelSwitch TaskCreated TaskCompleted Elicitation ElicitationResult ConfigChange WorktreeCreate WorktreeRemove
          codex       | UserPromptSubmit PreCompact
          gemini-cli  | BeforeAgent BeforeModel
          qwen-code   | UserPromptSubmit
          copilot-cli | userPromptSubmitted
          kimi-code   | UserPromptSubmit
          """)
  void gateSomethingElse(String host, String events) {
    assertThat(
            names(
                host,
                event ->
                    !event.gate().isEmpty() && !event.gatesTool() && !event.gate().equals("stop")))
        .containsExactlyInAnyOrder(events.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          claude-code | Stop SubagentStop TeammateIdle
          codex       | Stop SubagentStop
          gemini-cli  | AfterAgent
          qwen-code   | Stop SubagentStop
          copilot-cli | agentStop subagentStop
          kimi-code   | Stop
          """)
  void keepTheAgentGoingWhenRefused(String host, String events) {
    assertThat(names(host, event -> event.gate().equals("stop")))
        .containsExactlyInAnyOrder(events.split(" "));
  }

  @Test
  void everyHostHasAnEventThatGatesAToolAndCanBeRefused() {
    for (HostContract host : HostCatalog.all()) {
      List<EventContract> gates = host.events().stream().filter(EventContract::gatesTool).toList();
      assertThat(gates).as(host.id()).isNotEmpty();
      assertThat(gates)
          .as(host.id())
          .allMatch(
              gate ->
                  gate.answers().containsKey(Part.DENY) || gate.answers().containsKey(Part.REFUSE));
    }
  }

  private static List<String> names(String host, Predicate<EventContract> which) {
    return HostCatalog.host(host).events().stream().filter(which).map(EventContract::name).toList();
  }
}
