package dev.belay.contract.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.belay.contract.host.ConfigurationContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.Layout;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed schemas of configurations: what is right passes, and a slip does not. */
class ConfigSchemasTest {
  private static final PublishedSchemas SCHEMAS = new PublishedSchemas();

  static Stream<Arguments> layouts() {
    return HostCatalog.all().stream()
        .flatMap(
            host ->
                ConfigurationContract.of(host).layouts().stream()
                    .filter(layout -> !layout.name().equals("front-matter"))
                    .map(layout -> Arguments.of(host, layout)));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void everyLayoutHasASchemaThatKnowsItsEvents(HostContract host, Layout layout) {
    String text = PublishedSchemas.read(name(host.id(), layout.name())).toString();
    if (!layout.handler().isEmpty()) {
      layout.events().forEach(event -> assertThat(text).contains('"' + event + '"'));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "claude-code/settings; {\"model\":\"x\",\"hooks\":{\"PreToolUse\":[{\"matcher\":\"Bash|Edit\",\"hooks\":[{\"type\":\"command\",\"command\":\"a\",\"args\":[],\"timeout\":0.5,\"onFailure\":\"block\"}]}]}}",
        "claude-code/settings; {\"hooks\":{\"Stop\":[{\"hooks\":[{\"type\":\"prompt\",\"prompt\":\"Done? $ARGUMENTS\",\"continueOnBlock\":true}]}],\"SessionStart\":[{\"matcher\":\"startup|resume\",\"hooks\":[]}]}}",
        "claude-code/hooks; {\"description\":\"d\",\"hooks\":{\"Notification\":[{\"hooks\":[{\"type\":\"http\",\"url\":\"https://example.org\",\"headers\":{\"A\":\"$B\"},\"allowedEnvVars\":[\"B\"]}]}]}}",
        "codex/hooks; {\"hooks\":{\"Stop\":[{\"hooks\":[{\"type\":\"mcp_tool\",\"server\":\"s\",\"tool\":\"t\",\"timeout\":5}]}]}}",
        "codex/config; {\"model\":\"m\",\"notify\":[\"a\"],\"hooks\":{\"state\":{\"k\":{}},\"PreToolUse\":[{\"matcher\":\"^Bash$\",\"hooks\":[{\"type\":\"command\",\"command\":\"a\",\"commandWindows\":\"b\"}]}]}}",
        "cursor/hooks; {\"version\":1,\"hooks\":{\"stop\":[{\"command\":\"a\",\"loop_limit\":null}],\"beforeShellExecution\":[{\"type\":\"prompt\",\"prompt\":\"p\"}]}}",
        "gemini-cli/settings; {\"hooksConfig\":{\"disabled\":[\"a\"]},\"hooks\":{\"BeforeTool\":[{\"matcher\":\"write_file\",\"sequential\":true,\"hooks\":[{\"type\":\"command\",\"command\":\"a\",\"name\":\"n\",\"timeout\":5000,\"env\":{}}]}]}}",
        "copilot-cli/hooks; {\"version\":1,\"hooks\":{\"preToolUse\":[{\"bash\":\"a\",\"timeoutSec\":5,\"matcher\":\"bash\"}],\"Stop\":[{\"type\":\"command\",\"exec\":\"a\",\"args\":[\"b\"]}],\"sessionStart\":[{\"type\":\"prompt\",\"prompt\":\"p\"}]}}",
        "kiro/hooks; {\"version\":\"v1\",\"hooks\":[{\"name\":\"n\",\"trigger\":\"PreToolUse\",\"matcher\":\"shell\",\"action\":{\"type\":\"command\",\"command\":\"a\"},\"timeout\":0},{\"trigger\":\"Stop\",\"action\":{\"type\":\"agent\",\"prompt\":\"p\"}}]}",
        "kiro/agent; {\"name\":\"a\",\"hooks\":{\"preToolUse\":[{\"matcher\":\"fs_*\",\"command\":\"a\",\"timeout_ms\":1000}]}}",
        "kimi-code/config; {\"hooks\":[{\"event\":\"PreToolUse\",\"matcher\":\"Bash\",\"command\":\"a\",\"timeout\":600}]}",
        "openhands/hooks; {\"hooks\":{\"pre_tool_use\":[{\"matcher\":\"terminal\",\"hooks\":[{\"command\":\"a\"}]}]}}",
        "openhands/hooks; {\"pre_tool_use\":[{\"hooks\":[{\"type\":\"agent\",\"prompt\":\"p\",\"tools\":[]}]}]}",
        "antigravity/hooks; {\"mine\":{\"enabled\":true,\"PreToolUse\":[{\"matcher\":\"run_command\",\"hooks\":[{\"type\":\"command\",\"command\":\"a\"}]}],\"Stop\":[{\"type\":\"command\",\"command\":\"a\"}]}}",
        "factory-droid/hooks; {\"PreToolUse\":[{\"matcher\":\"Execute\",\"commandRegex\":\"^git \",\"hooks\":[{\"type\":\"command\",\"command\":\"a\"}]}]}",
        "windsurf/hooks; {\"hooks\":{\"pre_run_command\":[{\"command\":\"a\",\"show_output\":true}]}}",
        "crush/crush; {\"hooks\":{\"PreToolUse\":[{\"matcher\":\"^bash$\",\"command\":\"a\"}]}}",
      })
  void whatIsRightPasses(String schema, String json) {
    assertThat(accepts(schema, json)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "claude-code/settings; an event misspelt; {\"hooks\":{\"PreTolUse\":[]}}",
        "claude-code/settings; no groups; {\"hooks\":{\"PreToolUse\":[{\"type\":\"command\",\"command\":\"a\"}]}}",
        "claude-code/settings; no list; {\"hooks\":{\"PreToolUse\":\"a\"}}",
        "claude-code/settings; a list of hooks; {\"hooks\":[{\"event\":\"PreToolUse\"}]}",
        "claude-code/settings; a matcher that is no text; {\"hooks\":{\"PreToolUse\":[{\"matcher\":[\"Bash\"],\"hooks\":[]}]}}",
        "claude-code/settings; an unknown type; {\"hooks\":{\"Stop\":[{\"hooks\":[{\"type\":\"process\",\"command\":\"a\"}]}]}}",
        "claude-code/settings; no type; {\"hooks\":{\"Stop\":[{\"hooks\":[{\"command\":\"a\"}]}]}}",
        "claude-code/settings; no command; {\"hooks\":{\"Stop\":[{\"hooks\":[{\"type\":\"command\"}]}]}}",
        "claude-code/settings; a command of words; {\"hooks\":{\"Stop\":[{\"hooks\":[{\"type\":\"command\",\"command\":[\"a\"]}]}]}}",
        "claude-code/settings; a member of another type; {\"hooks\":{\"Stop\":[{\"hooks\":[{\"type\":\"command\",\"command\":\"a\",\"continueOnBlock\":true}]}]}}",
        "claude-code/settings; a member of the handler in the group; {\"hooks\":{\"PreToolUse\":[{\"if\":\"Bash(a *)\",\"hooks\":[]}]}}",
        "claude-code/settings; a type that the event does not take; {\"hooks\":{\"SessionStart\":[{\"hooks\":[{\"type\":\"prompt\",\"prompt\":\"p\"}]}]}}",
        "claude-code/settings; http where there is none; {\"hooks\":{\"SessionStart\":[{\"hooks\":[{\"type\":\"http\",\"url\":\"https://example.org\"}]}]}}",
        "claude-code/settings; no time; {\"hooks\":{\"Stop\":[{\"hooks\":[{\"type\":\"command\",\"command\":\"a\",\"timeout\":0}]}]}}",
        "claude-code/settings; an unknown shell; {\"hooks\":{\"Stop\":[{\"hooks\":[{\"type\":\"command\",\"command\":\"a\",\"shell\":\"fish\"}]}]}}",
        "claude-code/hooks; events without their wrapper; {\"PreToolUse\":[]}",
        "claude-code/hooks; an unknown member of the file; {\"version\":1,\"hooks\":{}}",
        "codex/hooks; a member that costs the file; {\"$schema\":\"s\",\"hooks\":{}}",
        "codex/hooks; a type that never runs; {\"hooks\":{\"Stop\":[{\"hooks\":[{\"type\":\"prompt\",\"prompt\":\"p\"}]}]}}",
        "codex/hooks; an event of another host; {\"hooks\":{\"PermissionDenied\":[]}}",
        "cursor/hooks; no version; {\"hooks\":{}}",
        "cursor/hooks; an event of another host; {\"version\":1,\"hooks\":{\"PreToolUse\":[]}}",
        "cursor/hooks; groups; {\"version\":1,\"hooks\":{\"preToolUse\":[{\"hooks\":[{\"command\":\"a\"}]}]}}",
        "gemini-cli/settings; an event of another host; {\"hooks\":{\"PreToolUse\":[]}}",
        "copilot-cli/hooks; groups; {\"version\":1,\"hooks\":{\"preToolUse\":[{\"matcher\":\"bash\",\"hooks\":[]}]}}",
        "copilot-cli/hooks; a prompt elsewhere; {\"version\":1,\"hooks\":{\"preToolUse\":[{\"type\":\"prompt\",\"prompt\":\"p\"}]}}",
        "kiro/hooks; an unknown trigger; {\"version\":\"v1\",\"hooks\":[{\"trigger\":\"PreTool\",\"action\":{\"type\":\"command\",\"command\":\"a\"}}]}",
        "kiro/hooks; an action without its command; {\"version\":\"v1\",\"hooks\":[{\"trigger\":\"Stop\",\"action\":{\"type\":\"command\",\"prompt\":\"p\"}}]}",
        "kimi-code/config; a fifth member; {\"hooks\":[{\"event\":\"Stop\",\"command\":\"a\",\"name\":\"n\"}]}",
        "kimi-code/config; too long; {\"hooks\":[{\"event\":\"Stop\",\"command\":\"a\",\"timeout\":601}]}",
        "antigravity/hooks; no name; {\"PreToolUse\":[{\"hooks\":[]}]}",
        "windsurf/hooks; a member of another host; {\"hooks\":{\"pre_run_command\":[{\"command\":\"a\",\"timeout\":5}]}}",
      })
  void aSlipDoesNot(String schema, String slip, String json) {
    assertThat(accepts(schema, json)).as(slip).isFalse();
  }

  @Test
  void theUnitOfATimeLimitStandsInItsDescription() {
    assertThat(timeout("claude-code/settings")).contains("in seconds; 600 when absent");
    assertThat(timeout("gemini-cli/settings")).contains("in milliseconds; 60000 when absent");
  }

  @Test
  void knownMatchersAreSuggestedAndOthersArePossible() {
    JsonObject events =
        PublishedSchemas.read(name("claude-code", "settings"))
            .getAsJsonObject("properties")
            .getAsJsonObject("hooks")
            .getAsJsonObject("properties");
    assertThat(events.get("SessionStart").toString()).contains("\"startup\",\"resume\"");
    assertThat(events.get("PreToolUse").toString())
        .contains("\"Bash\"", "\"NotebookEdit\"")
        .doesNotContain("\"MultiEdit\"", "\"Task\"", "mcp__*");
    assertThat(events.get("Stop").toString()).contains("this event has no matcher");
  }

  private static String timeout(String schema) {
    return PublishedSchemas.read("config/" + schema + ".json")
        .getAsJsonObject("$defs")
        .getAsJsonObject("handler")
        .toString();
  }

  private static boolean accepts(String schema, String json) {
    JsonElement value = JsonParser.parseString(json);
    return SCHEMAS.accepts("config/" + schema + ".json", value);
  }

  private static String name(String host, String layout) {
    return "config/" + host + "/" + layout + ".json";
  }
}
