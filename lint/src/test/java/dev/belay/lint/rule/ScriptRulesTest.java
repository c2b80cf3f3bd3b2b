package dev.belay.lint.rule;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.lint.Finding;
import dev.belay.lint.Linter;
import dev.belay.lint.Severity;
import dev.belay.lint.Surroundings;
import dev.belay.setup.HookFile;
import dev.belay.setup.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules about what hooks run, over command lines and over scripts on disk. */
class ScriptRulesTest {
  @TempDir Path project;

  @Test
  void aFieldOfAnotherHostIsToldWithItsOwner() throws IOException {
    script("guard.py", "import json, sys\nd = json.load(sys.stdin)\nname = d['toolName']\n");
    assertThat(lint("claude-code", "PreToolUse", "python3 guard.py"))
        .anyMatch(
            found ->
                found.rule().equals("BLY-C60")
                    && found
                        .message()
                        .startsWith("guard.py line 3: PreToolUse has no field toolName")
                    && found.message().contains("Copilot")
                    && found.advice().contains("tool_name"));
  }

  @Test
  void aScriptThatKnowsSeveralHostsIsLeftAlone() throws IOException {
    script(
        "guard.py",
        """
        import json, sys
        d = json.load(sys.stdin)
        if "toolName" in d:
            name = d["toolName"]
        else:
            other = d["tool_name"]
        """);
    assertThat(rules("claude-code", "PreToolUse", "python3 guard.py")).doesNotContain("BLY-C60");
  }

  @Test
  void aScriptThatAsksForItsEventMayReadTheFieldsOfOthers() throws IOException {
    script(
        "hook.py",
        """
        import json, sys
        d = json.load(sys.stdin)
        if d["hook_event_name"] == "UserPromptSubmit":
            print(d["prompt"], file=sys.stderr)
        print(d["no_such_thing"], file=sys.stderr)
        """);
    List<Finding> found = lint("claude-code", "PreToolUse", "python3 hook.py");
    assertThat(found).noneMatch(each -> each.message().contains("prompt"));
    assertThat(found).anyMatch(each -> each.message().contains("no_such_thing"));
  }

  @Test
  void fieldsOfAllEventsThatAScriptIsRegisteredForAreAllowed() throws IOException {
    script("log.sh", "#!/bin/bash\nIN=$(cat)\necho \"$IN\" | jq -r .prompt >> log\n");
    String hooks = groups("./log.sh");
    assertThat(
            findings(
                "claude-code",
                "{\"hooks\": {\"PreToolUse\": "
                    + hooks
                    + ", \"UserPromptSubmit\": "
                    + hooks
                    + "}}"))
        .noneMatch(found -> found.rule().equals("BLY-C60"));
    assertThat(findings("claude-code", "{\"hooks\": {\"PreToolUse\": " + hooks + "}}"))
        .anyMatch(found -> found.rule().equals("BLY-C60"));
  }

  @Test
  void membersOfAToolsArgumentsAreNotJudged() {
    assertThat(rules("claude-code", "PreToolUse", "jq -r .tool_input.whatever >> log"))
        .doesNotContain("BLY-C60");
  }

  @Test
  void anArgumentAtTheTopIsSentToItsPlace() {
    assertThat(lint("claude-code", "PreToolUse", "jq -r .file_path >> log"))
        .anyMatch(found -> found.advice().equals("it stands in tool_input.file_path"));
  }

  @Test
  void aFindingPointsToItsPlaceInTheCommand() {
    String config = config("PreToolUse", "jq -r '.prompt' >> log");
    Finding found =
        findings("claude-code", config).stream()
            .filter(each -> each.rule().equals("BLY-C60"))
            .findFirst()
            .orElseThrow();
    assertThat(config.substring(found.span().start(), found.span().end())).isEqualTo(".prompt");
  }

  @Test
  void aVariableWithSomethingBesideItIsNoMistake() {
    String event = "PreToolUse";
    assertThat(rules("claude-code", event, "echo \"$CLAUDE_TOOL_NAME\" >> log"))
        .contains("BLY-C61");
    assertThat(rules("claude-code", event, "echo \"${CLAUDE_TOOL_NAME:-none}\" >> log"))
        .doesNotContain("BLY-C61");
    assertThat(rules("claude-code", event, "CLAUDE_TOOL_NAME=x; echo \"$CLAUDE_TOOL_NAME\" >> log"))
        .doesNotContain("BLY-C61");
    assertThat(rules("claude-code", event, "echo \"$CLAUDE_CONFIG_DIR $PROMPT\" >> log"))
        .doesNotContain("BLY-C61");
  }

  @Test
  void exitOneIsARefusalWhereTheHostSaysSo() {
    String command = "echo 'Blocked: no' >&2; exit 1";
    assertThat(rules("claude-code", "PreToolUse", command)).contains("BLY-C62");
    assertThat(rules("claude-code", "PostToolUse", command)).doesNotContain("BLY-C62");
    assertThat(rules("claude-code", "PreToolUse", "echo 'jq is missing' >&2; exit 1"))
        .doesNotContain("BLY-C62");
    assertThat(rules("claude-code", "PreToolUse", "echo 'Blocked: no' >&2; exit 2"))
        .doesNotContain("BLY-C62");
  }

  @Test
  void aHandlerThatClosesOnFailureMayEndWithOne() {
    String config =
        "{\"hooks\": {\"PreToolUse\": [{\"hooks\": [{\"type\": \"command\", \"onFailure\": \"block\","
            + " \"command\": \"echo 'Blocked: no' >&2; exit 1\"}]}]}}";
    assertThat(findings("claude-code", config)).noneMatch(found -> found.rule().equals("BLY-C62"));
  }

  @Test
  void aRefusalInAWrongFormIsAnErrorAndAnOldOneIsNot() {
    assertThat(lint("claude-code", "PreToolUse", "echo '{\"decision\":\"deny\"}'"))
        .anyMatch(each -> each.rule().equals("BLY-C64") && each.severity() == Severity.ERROR);
    assertThat(lint("claude-code", "PreToolUse", "echo '{\"decision\":\"block\"}'"))
        .anyMatch(each -> each.rule().equals("BLY-C64") && each.severity() == Severity.INFO);
    assertThat(
            rules("claude-code", "Stop", "jq .stop_hook_active; echo '{\"decision\":\"block\"}'"))
        .doesNotContain("BLY-C64");
    assertThat(lint("codex", "PreToolUse", "echo '{\"decision\":\"deny\"}'"))
        .anyMatch(
            each -> each.rule().equals("BLY-C64") && each.message().contains("no valid answer"));
  }

  @Test
  void anAnswerThatIsAlsoSaidRightServesSeveralHosts() {
    String both =
        "{\"permissionDecision\":\"deny\",\"hookSpecificOutput\":{\"hookEventName\":\"PreToolUse\","
            + "\"permissionDecision\":\"deny\",\"permissionDecisionReason\":\"no\"}}";
    assertThat(rules("claude-code", "PreToolUse", "echo '" + both + "'")).doesNotContain("BLY-C64");
  }

  @Test
  void anAnswerOfAScriptForSeveralEventsIsLeftToTheOthers() throws IOException {
    script("hook.sh", "#!/bin/sh\necho '{\"decision\":\"deny\"}'\n");
    String hooks = groups("./hook.sh");
    assertThat(
            findings(
                "claude-code",
                "{\"hooks\": {\"PreToolUse\": "
                    + hooks
                    + ", \"UserPromptSubmit\": "
                    + hooks
                    + "}}"))
        .noneMatch(found -> found.rule().equals("BLY-C64"));
  }

  @Test
  void plainTextIsReadOnSomeEvents() {
    assertThat(rules("claude-code", "PostToolUse", "echo done")).contains("BLY-C66");
    assertThat(rules("claude-code", "UserPromptSubmit", "echo done")).doesNotContain("BLY-C66");
    assertThat(lint("codex", "Stop", "echo done"))
        .anyMatch(each -> each.rule().equals("BLY-C66") && each.severity() == Severity.WARNING);
    assertThat(rules("claude-code", "PostToolUse", "echo done >&2; echo done >> log; x=$(echo y)"))
        .doesNotContain("BLY-C66");
  }

  @Test
  void aStopHookHasToLookWhetherItIsTheReason() {
    assertThat(rules("claude-code", "Stop", "make test >&2 || exit 2")).contains("BLY-C67");
    assertThat(rules("claude-code", "Stop", "jq -e .stop_hook_active && exit 0; exit 2"))
        .doesNotContain("BLY-C67");
    assertThat(rules("claude-code", "PreToolUse", "make test >&2 || exit 2"))
        .doesNotContain("BLY-C67");
  }

  @Test
  void whatBashReadsIsFineWhereBashReadsIt() {
    for (String command :
        List.of(
            "[[ -f x ]] && rm x",
            "jq . <<< \"$X\" > y",
            "make &> log",
            "source ./env",
            "a=(1 2)",
            "cat <(ls) > x",
            "echo ${x//a/b} > y",
            "[ a == b ] || rm x",
            "for ((;;)); do rm x; done")) {
      assertThat(rules("claude-code", "Stop", command)).as(command).contains("BLY-C68");
      assertThat(rules("gemini-cli", "AfterAgent", command)).as(command).doesNotContain("BLY-C68");
    }
    for (String command :
        List.of(
            "[ -f x ] && rm x",
            "echo \"$X\" | jq .",
            "make > log 2>&1",
            ". ./env",
            "bash -c '[[ -f x ]]'",
            "echo ${x:-y} ${x%.*} > z",
            "test a = b || rm x")) {
      assertThat(rules("claude-code", "Stop", command)).as(command).doesNotContain("BLY-C68");
    }
  }

  @Test
  void aShScriptIsReadAsSh() throws IOException {
    script("a.sh", "#!/bin/sh\n[[ -f x ]] && rm x\n");
    script("b.sh", "#!/bin/bash\n[[ -f x ]] && rm x\n");
    assertThat(rules("gemini-cli", "AfterAgent", "./a.sh")).contains("BLY-C68");
    assertThat(rules("gemini-cli", "AfterAgent", "./b.sh")).doesNotContain("BLY-C68");
  }

  @Test
  void whatIsNotClosedIsFound() {
    for (String command :
        List.of("echo \"a", "if true; then ls", "a $(b", "x () {", "fi", "a | | b")) {
      assertThat(rules("claude-code", "Stop", command)).as(command).contains("BLY-C69");
    }
    assertThat(rules("claude-code", "Stop", "echo \"it's\" 'a\"b' $(ls `pwd`) {x} {{Y}}"))
        .doesNotContain("BLY-C69");
  }

  private void script(String name, String text) throws IOException {
    Files.writeString(project.resolve(name), text);
    assertThat(project.resolve(name).toFile().setExecutable(true)).isTrue();
  }

  private List<String> rules(String host, String event, String command) {
    return lint(host, event, command).stream().map(Finding::rule).toList();
  }

  private List<Finding> lint(String host, String event, String command) {
    return findings(host, config(event, command));
  }

  private static String config(String event, String command) {
    return "{\"hooks\": {\"" + event + "\": " + groups(command) + "}}";
  }

  private static String groups(String command) {
    return "[{\"hooks\": [{\"type\": \"command\", \"command\": "
        + new JsonPrimitive(command)
        + "}]}]";
  }

  private List<Finding> findings(String id, String config) {
    HostContract host = requireNonNull(HostCatalog.find(id));
    ConfigFile place = place(host);
    Machine machine = new Machine(project.resolve("home"), project, Map.of(), false);
    return new Linter()
        .lint(
            host,
            place,
            project.resolve(place.path()),
            config,
            new Surroundings(machine, null, "", true))
        .findings();
  }

  private static ConfigFile place(HostContract host) {
    for (ConfigFile place : host.config()) {
      if (place.scope().equals("project") && place.format().startsWith("json")) {
        assertThat(HookFile.matches(place.path(), place.path())).isTrue();
        return place;
      }
    }
    throw new AssertionError(host.id());
  }
}
