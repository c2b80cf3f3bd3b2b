package dev.belay.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.contract.FileTouch;
import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways to write a call so that the host runs something that a hook might not see. */
class HiddenCommandsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          cline | run_commands | {"commands":["sh","-x","rm -rf ~","ls"]}
          cline | run_commands | {"commands":["sh","-x; rm -rf ~","ls"]}
          cline | run_commands | {"commands":[{"command":"rm","args":["-rf","~"]}]}
          cline | run_commands | {"commands":"rm -rf ~"}
          cline | run_commands | {"commands":[["rm","-rf","~"],"ls"]}
          codex | Bash | {"command":["rm","-rf","~"]}
          codex | Bash | {"command":["bash","-c","rm -rf ~","ls"]}
          codex | Bash | "rm -rf ~"
          crush | bash | {"Command":"rm -rf ~"}
          crush | bash | {"command":"ls","COMMAND":"rm -rf ~"}
          copilot-cli | write_bash | {"sessionId":"1","input":"rm -rf ~"}
          claude-code | mcp__shell__run | {"command":"rm -rf ~"}
          claude-code | mcp__shell__run | {"cmd":["rm","-rf","~"]}
          claude-code | mcp__shell__run | {"command":"rm","args":["-rf","~"]}
          claude-code | run_in_terminal | {"command":"rm -rf ~","explanation":"x"}
          """)
  void areShellText(String host, String tool, String input) {
    assertThat(call(host, tool, input).command()).contains("rm -rf ~");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          claude-code | mcp__editor__edit | {"command":"view","path":"/p/a"}
          claude-code | mcp__editor__edit | {"command":"str_replace","path":"/p/a"}
          claude-code | mcp__home__lights | {"command":{"on":true}}
          claude-code | mcp__notes__add | {"text":"rm -rf ~"}
          claude-code | SlashCommand | {"command":"/commit now"}
          """)
  void areNotMadeOutOfOtherArguments(String host, String tool, String input) {
    assertThat(call(host, tool, input).command()).isNull();
  }

  @Test
  void anArgumentListKeepsItsWordsApart() {
    assertThat(call("codex", "Bash", "{\"command\":[\"git\",\"commit\",\"-m\",\"it's a; b\"]}"))
        .extracting(ToolCall::command)
        .asString()
        .contains("git commit -m 'it'\\''s a; b'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          apply_patch <<'apply'\\n*** Begin Patch\\n*** Add File: .git/hooks/x\\n+a\\n*** End Patch\\napply
          apply_patch <<'E'\\n*** Begin Patch\\n  *** Add File: .git/hooks/x\\n+a\\n*** End Patch\\nE
          apply_patch <<'E'\\n*** Begin Patch\\n*** Add File:.git/hooks/x\\n+a\\n*** End Patch\\nE
          """)
  void aPatchIsFoundHoweverItIsHandedOver(String command) {
    assertThat(call("codex", "Bash", "{\"command\":\"" + command + "\"}").files())
        .extracting(FileTouch::path)
        .contains(".git/hooks/x");
  }

  @Test
  void argumentsOfAnotherCaseStillNameTheirFile() {
    assertThat(call("crush", "write", "{\"File_Path\":\".git/hooks/x\",\"content\":\"a\"}").paths())
        .containsExactly(".git/hooks/x");
  }

  @Test
  void aMistypedEventNameDoesNotHideTheCall() {
    String payload =
        "{\"conversationId\":\"c\",\"workspacePaths\":[\"/p\"],\"stepIdx\":1,\"transcriptPath\":\"/t\","
            + "\"toolCall\":{\"name\":\"run_command\",\"args\":{\"CommandLine\":\"ls\"}}}";

    assertThat(decoded("antigravity", payload, "PreTolUse").type().name()).isEqualTo("tool.start");
  }

  private static ToolCall call(String host, String tool, String input) {
    String event =
        host.equals("crush") ? "event" : host.equals("cline") ? "hookName" : "hook_event_name";
    String payload =
        host.equals("cline")
            ? "{\"hookName\":\"tool_call\",\"tool_call\":{\"id\":\"1\",\"name\":\"%s\",\"input\":%s}}"
                .formatted(tool, input)
            : "{\"%s\":\"PreToolUse\",\"tool_name\":\"%s\",\"tool_input\":%s}"
                .formatted(event, tool, input);
    return decoded(host, payload, null).calls().getFirst();
  }

  private static HookEvent decoded(String host, String payload, @Nullable String event) {
    try {
      return HostCodec.of(host).decode(Json.parseObject(payload), event);
    } catch (JsonException e) {
      throw new AssertionError(payload, e);
    }
  }
}
