package dev.belay.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.cli.Belay;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ExplainCommandTest {
  private static final String CODEX_EVENT =
      """
      {"session_id":"s","turn_id":"t","transcript_path":"/h/.codex/sessions/r.jsonl","cwd":"/p",
       "hook_event_name":"PreToolUse","model":"m","permission_mode":"default","tool_name":"Bash",
       "tool_input":{"command":"git reset --hard"},"tool_use_id":"call_1"}
      """;

  @TempDir Path folder;

  @Test
  void aForbiddenCommandShowsItsRuleAndTheMatchedWords() {
    Shown shown = explain("", "--builtin", "git push --force origin main");

    assertThat(shown.exit()).isZero();
    assertThat(shown.out())
        .contains("deny     force-push")
        .containsPattern("shell +git push --force origin main\n +\\^{16} +\\^{4}\n")
        .contains("verdict  deny   by force-push");
  }

  @Test
  void everyProgramIsShownBelowTheOneThatStartsItWithWhatItDoes() {
    Shown shown = explain("", "--builtin", "--cwd", "/p", "sudo rm -rf /etc/nginx | tee log");

    assertThat(shown.out())
        .containsPattern("shell +sudo rm -rf /etc/nginx \\| tee log\n {16}\\^+ *\\^* *\n")
        .contains(
            "runs     sudo rm -rf /etc/nginx\n"
                + "           └ rm -rf /etc/nginx\n"
                + "               → delete /etc/nginx/**\n"
                + "           tee log\n");
  }

  @Test
  void theMarksStandWhereTheDecidingWordsAreWritten() {
    Shown shown = explain("", "--builtin", "echo git; 'git'  push  origin \"--force\"");

    assertThat(shown.out())
        .contains(
            "  shell    echo git; 'git'  push  origin \"--force\"\n"
                + "                     ^^^^^^^^^^^         ^^^^^^^^^\n");
  }

  @Test
  void onATerminalNoLineIsLongerThanItIsWide() {
    String command =
        "python3 -c 'import os; os.system(\"rm -rf /etc/x" + " /etc/xyz".repeat(40) + "\")'";

    for (int width : new int[] {80, 120}) {
      assertThat(
              Belay.onTerminal(width, "explain", "--builtin", "--cwd", "/p", command)
                  .out()
                  .lines()
                  .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "")))
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
    }
  }

  @Test
  void jsonHasEveryProgramWithWhatItDoes() throws Exception {
    Shown shown = explain("", "--builtin", "--json", "--cwd", "/p", "sudo rm -rf /etc/nginx");

    JsonObject rm =
        Json.parseObject(shown.out().strip()).getAsJsonArray("runs").get(1).getAsJsonObject();
    assertThat(rm.get("line").getAsString()).isEqualTo("rm -rf /etc/nginx");
    assertThat(rm.getAsJsonArray("through").get(0).getAsString()).isEqualTo("sudo");
    assertThat(rm.getAsJsonArray("effects").get(0).getAsString()).isEqualTo("delete /etc/nginx/**");
  }

  @Test
  void aHarmlessCommandPassesAndHostsAreToldNothing() {
    Shown shown = explain("", "--builtin", "git commit -m \"never run rm -rf /\"");

    assertThat(shown.exit()).isZero();
    assertThat(shown.out())
        .contains("verdict  pass", "told nothing", "claude-code")
        .doesNotContain("deny");
  }

  @Test
  void anAskBecomesADenialWhereTheHostWouldRunTheTool() {
    Shown shown = explain("", "--builtin", "git reset --hard");

    assertThat(line(shown.out(), "codex"))
        .contains(
            "ask → deny JSON", "verified 0.169.0", "the host does not know ask and runs the tool");
    assertThat(line(shown.out(), "claude-code")).contains("ask JSON").doesNotContain("→");
  }

  @Test
  void oneHostIsShownByteByByte() throws Exception {
    Shown shown = explain("", "--builtin", "--host", "codex", "git reset --hard");

    assertThat(shown.out()).contains("OpenAI Codex CLI", "exit     0", "stderr   nothing");
    String stdout = line(shown.out(), "stdout").strip().replaceFirst("stdout +", "");
    assertThat(stdout).endsWith("}\\n");
    JsonObject reply = Json.parseObject(stdout.substring(0, stdout.length() - 2));
    assertThat(reply.getAsJsonObject("hookSpecificOutput").get("permissionDecision").getAsString())
        .isEqualTo("deny");
  }

  @Test
  void jsonHasEveryHostAndTheExactReply() throws Exception {
    Shown shown = explain("", "--builtin", "--json", "git reset --hard");

    JsonObject json = Json.parseObject(shown.out().strip());
    assertThat(json.getAsJsonObject("verdict").get("decision").getAsString()).isEqualTo("ask");
    assertThat(json.getAsJsonArray("hosts")).hasSize(HostCatalog.ids().size());
    assertThat(json.getAsJsonArray("findings").get(0).getAsJsonObject().get("rule").getAsString())
        .isEqualTo("git-discard");
  }

  @Test
  void filesAreExplainedByWhatHappensToThem() {
    assertThat(explain("", "--builtin", "--cwd", "/p", "--write", ".env").out())
        .contains("write    .env", "verdict  ask   by secret-file-write");
    assertThat(explain("", "--builtin", "--cwd", "/p", "--read", ".env").out())
        .contains("read     .env", "verdict  deny   by secret-file-read");
    assertThat(explain("", "--builtin", "--cwd", "/p", "--write", "README.md").out())
        .contains("verdict  pass");
  }

  @Test
  void anEventIsRecognisedFromAFileOrFromStandardInput() throws IOException {
    Path file = Files.writeString(folder.resolve("event.json"), CODEX_EVENT);

    for (Shown shown :
        List.of(
            explain("", "--builtin", "--event", file.toString()),
            explain(CODEX_EVENT, "--builtin", "--event", "-"))) {
      assertThat(shown.exit()).isZero();
      assertThat(shown.out())
          .contains("tool.start   PreToolUse of codex", "in       /p", "by git-discard");
    }
  }

  @Test
  void aCommandCannotReachTheTerminalRaw() {
    String command = "rm -rf \"$HOME\" \u001b[2J\u009b31m\u202e \rls\u0007";
    Shown plain = explain("", "--builtin", command);
    Shown exact = explain("", "--builtin", "--host", "windsurf", command);
    Shown json = explain("", "--builtin", "--json", command);
    String event =
        CODEX_EVENT
            .replace("git reset --hard", "rm -rf \\u001b[2J ~\\u009b")
            .replace("/p", "/p\\u001b]0;x");
    Shown payload = explain(event, "--builtin", "--event", "-");

    for (Shown shown : List.of(plain, exact, json, payload)) {
      assertThat(shown.exit()).isZero();
      assertThat(
              shown
                  .out()
                  .chars()
                  .filter(c -> c != '\n' && (Character.isISOControl(c) || c == 0x202e)))
          .isEmpty();
    }
    assertThat(plain.out()).contains("\\x1b[2J");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a|b",
        "ls|--write|x",
        "ls|--host|claude-kode",
        "ls|--event-name|PreToolUse",
        " ",
        "--write|",
        "--event|-|--host|codex|--event-name|Nope",
        "ls|--builtin|--policy|p.yml",
        "--no-such-option"
      })
  void wrongUsageEndsWith2AndSaysWhatToDo(String options) {
    Shown shown = explain("", options.isEmpty() ? new String[0] : options.split("\\|"));

    assertThat(shown.exit()).isEqualTo(2);
    assertThat(shown.err()).isNotBlank();
    assertThat(shown.out()).isEmpty();
  }

  @Test
  void aMissingFileEndsWith3AndIsNamed() {
    Shown event = explain("", "--event", folder.resolve("gone.json").toString());
    Shown policy = explain("", "--policy", folder.resolve("gone.yml").toString(), "ls");

    assertThat(event.exit()).isEqualTo(3);
    assertThat(event.err()).contains("gone.json", "no such file");
    assertThat(policy.exit()).isEqualTo(3);
    assertThat(policy.err()).contains("gone.yml", "no such policy file");
  }

  @Test
  void aFolderIsNoPolicyFile() {
    Shown shown = explain("", "--policy", folder.toString(), "ls");

    assertThat(shown.exit()).isEqualTo(3);
    assertThat(shown.err()).isEqualTo("belay: is a folder; " + folder + "; name a file in it\n");
  }

  @Test
  void severalEventsAreRefusedByTheFilesName() {
    Shown array = explain("[{\"a\":1},{\"a\":2}]", "--event", "-");
    Shown lines = explain("{\"a\":1}\n{\"a\":2}\n{\"a\":3}", "--event", "-");

    assertThat(array.exit()).isEqualTo(4);
    assertThat(array.err())
        .isEqualTo("belay: holds more than one event; standard input; give one event\n")
        .isEqualTo(lines.err());
  }

  @Test
  void anEnvelopeIsCalledOne() {
    Shown shown = explain("{\"openhook\":\"0.1\",\"type\":\"tool.start\"}", "--event", "-");

    assertThat(shown.exit()).isEqualTo(4);
    assertThat(shown.err()).startsWith("belay: an OpenHook envelope, which leaves out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "garbage", "{\"hook_event_name\":", "[1]", "{\"colour\":\"red\"}"})
  void aMalformedEventEndsWith4(String sent) {
    Shown shown = explain(sent, "--event", "-");

    assertThat(shown.exit()).isEqualTo(4);
    assertThat(shown.err()).contains("standard input");
  }

  @Test
  void aPolicyFileIsNamedAndDecides() throws IOException {
    Path policy =
        Files.writeString(folder.resolve("policy.yml"), "version: 1\nrules:\n  force-push: ask\n");

    Shown shown = explain("", "--policy", policy.toString(), "--cwd", "/p", "git push --force");

    assertThat(shown.out()).contains("verdict  ask   by force-push", "policy   " + policy);
  }

  @Test
  void aMalformedPolicyEndsWith4AndItsPlace() throws IOException {
    Path policy = Files.writeString(folder.resolve("policy.yml"), "rules: [broken\n");

    Shown shown = explain("", "--policy", policy.toString(), "ls");

    assertThat(shown.exit()).isEqualTo(4);
    assertThat(shown.err()).contains("policy.yml");
  }

  private static String line(String text, String start) {
    return text.lines().filter(line -> line.strip().startsWith(start)).findFirst().orElseThrow();
  }

  private record Shown(int exit, String out, String err) {}

  private static Shown explain(String input, String... options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        Terminal.on(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            100);
    CommandLine line = new CommandLine(new ExplainCommand(terminal));
    line.setErr(new java.io.PrintWriter(err, true, StandardCharsets.UTF_8));
    int exit = line.execute(new ArrayList<>(List.of(options)).toArray(String[]::new));
    terminal.flush();
    return new Shown(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
