package dev.belay.setup.module;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts run under real shells; those for PowerShell are read as text. */
class ScriptTest {
  private static final HostContract CLINE = HostCatalog.host("cline");
  private static final HostContract AUGMENT = HostCatalog.host("augment");
  private static final String PAYLOAD = "{\"hookName\":\"tool_call\",\"text\":\"ö\\n\"}";

  private static final String HANGING = "it hangs ";

  @TempDir Path folder;
  private String shell = "sh";

  /** What a host sees of a script. */
  record Outcome(String out, String err, int code) {}

  @Test
  void theClientGetsThePayloadAndItsAnswerIsPrinted() throws Exception {
    Outcome outcome =
        run(CLINE, "PreToolUse", true, client("cat; printf '\\n' >&2; echo \"$@\" >&2"));

    assertThat(outcome)
        .isEqualTo(new Outcome(PAYLOAD, "--installed --host cline --event PreToolUse", 0));
  }

  @Test
  void noObjectionIsSilence() throws Exception {
    assertThat(run(CLINE, "PreToolUse", true, client("cat > /dev/null")))
        .isEqualTo(new Outcome("", "", 0));
    assertThat(run(AUGMENT, "PreToolUse", true, client(""))).isEqualTo(new Outcome("", "", 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sh", "bash"})
  void clineIsToldToCancelWhateverKeepsTheClientFromAnswering(String name) throws Exception {
    shell = name;
    for (List<String> client : broken()) {
      Outcome outcome = run(CLINE, "PreToolUse", true, client);

      assertThat(outcome.code()).as(client.toString()).isZero();
      assertThat(Json.parseObject(outcome.out()).get("cancel").getAsBoolean()).isTrue();
      assertThat(Json.parseObject(outcome.out()).get("errorMessage").getAsString())
          .contains(client.get(0) + " gave no answer", "belay doctor");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sh", "bash"})
  void augmentGetsTheCodeThatBlocksWhateverKeepsTheClientFromAnswering(String name)
      throws Exception {
    shell = name;
    for (List<String> client : broken()) {
      Outcome outcome = run(AUGMENT, "PreToolUse", true, client);

      assertThat(outcome.code()).as(client.toString()).isEqualTo(2);
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.err()).contains(client.get(0) + " gave no answer", "belay doctor");
    }
  }

  @Test
  void inFailModeOpenTheCallRuns() throws Exception {
    for (HostContract host : List.of(CLINE, AUGMENT)) {
      for (List<String> client : broken()) {
        Outcome outcome = run(host, "PreToolUse", false, client);

        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.code()).isZero();
      }
    }
  }

  @Test
  void aRefusalHoldsInFailModeOpenToo() throws Exception {
    List<String> refusing = client("echo no >&2; exit 2");

    assertThat(run(AUGMENT, "PreToolUse", false, refusing)).isEqualTo(new Outcome("", "no", 2));
    assertThat(run(CLINE, "PreToolUse", false, refusing).out()).contains("\"cancel\":true");
  }

  @Test
  void whatOnlyWatchesNeverStopsAnything() throws Exception {
    for (HostContract host : List.of(CLINE, AUGMENT)) {
      for (List<String> client : broken()) {
        Outcome outcome = run(host, "PostToolUse", true, client);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).doesNotContain("\"cancel\":true");
      }
    }
  }

  @Test
  void textForTheAgentPassesWhereAHostTakesIt() throws Exception {
    assertThat(run(AUGMENT, "SessionStart", true, client("echo remember this")).out())
        .isEqualTo("remember this");
  }

  @Test
  void theWordsOfTheCommandReachTheClientAsTheyAre() throws Exception {
    List<String> client = client("printf '%s\\n' \"$@\" >&2");
    List<String> hard = List.of(client.get(0), "a b", "it's", "$(id) `id` \\", "@reason@", "");

    assertThat(run(CLINE, "TaskStart", true, hard).err().lines())
        .startsWith("a b", "it's", "$(id) `id` \\", "@reason@", "");
  }

  @Test
  void aScriptIsKnownAgain() {
    ModuleOptions options =
        new ModuleOptions(List.of("/opt/belay-hook"), true, List.of("PreToolUse", "TaskStart"));
    for (boolean windows : new boolean[] {false, true}) {
      String text = OwnModule.script(CLINE, "PreToolUse", options, windows);

      assertThat(OwnModule.isUnchanged(text)).isTrue();
      assertThat(OwnModule.read(text))
          .isEqualTo(new ModuleOptions(options.command(), true, List.of("PreToolUse")));
    }
  }

  @Test
  void onWindowsTheCommandIsQuotedForPowershellAndForTheProgram() {
    ModuleOptions options =
        new ModuleOptions(
            List.of("C:\\Users\\o'neil\\my tools\\belay-hook.exe", "--dir", "C:\\a b\\"),
            true,
            List.of());

    assertThat(OwnModule.script(CLINE, "PreToolUse", options, true))
        .contains("$gates = $true #", "$closed = $true #")
        .contains("$start.FileName = 'C:\\Users\\o''neil\\my tools\\belay-hook.exe'\n")
        .contains(
            "$start.Arguments = '\"--dir\" \"C:\\a b\\\\\" \"--host\" \"cline\" \"--event\""
                + " \"PreToolUse\"'\n")
        .contains("{\"cancel\":true,\"errorMessage\":\"", "o''neil\\\\my tools")
        .doesNotContainPattern("(?m)^[^#'\n]*@[a-z]");
    assertThat(OwnModule.script(AUGMENT, "Stop", options, true)).contains("$gates = $false #");
  }

  @Test
  void windowsPowershellIsToldThatAScriptIsUtf8() {
    ModuleOptions options = new ModuleOptions(List.of("C:\\für\\belay.exe"), true, List.of());

    String text = OwnModule.script(CLINE, "PreToolUse", options, true);

    assertThat(text).startsWith("\uFEFF#").contains("für");
    assertThat(OwnModule.isUnchanged(text.substring(1))).isTrue();
  }

  @Test
  void anEventOfAnotherSpellingIsTheOneOfTheContract() {
    ModuleOptions options = new ModuleOptions(List.of("belay-hook"), true, List.of());

    assertThat(OwnModule.script(CLINE, "tool_call", options, false))
        .isEqualTo(OwnModule.script(CLINE, "PreToolUse", options, false));
  }

  @Test
  void aHostOrAnEventThatNeedsNoScriptIsRefused() {
    ModuleOptions options = new ModuleOptions(List.of("belay-hook"), true, List.of());

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> OwnModule.script(HostCatalog.host("codex"), "PreToolUse", options, false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OwnModule.script(CLINE, "preToolCall", options, false))
        .withMessageContaining("has no event preToolCall");
  }

  private List<List<String>> broken() throws Exception {
    return List.of(
        List.of(folder.resolve("no \"such\" client").toString()),
        List.of(folder.toString()),
        client("exit 1"),
        client("kill -9 $$"),
        hangingClient("exec sleep 60"),
        hangingClient("sleep 60; echo '{}'"),
        client("echo hello"),
        client("echo '{\"cancel\":'"),
        client("echo '{}'; exit 1"));
  }

  private List<String> client(String script) throws Exception {
    return client("a client's ", script);
  }

  private List<String> hangingClient(String script) throws Exception {
    return client(HANGING, script);
  }

  private List<String> client(String name, String script) throws Exception {
    Path program = Files.createTempFile(folder, name, "");
    Files.writeString(program, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return List.of(program.toString(), "--installed");
  }

  private Outcome run(HostContract host, String event, boolean closed, List<String> command)
      throws Exception {
    ModuleOptions options = new ModuleOptions(command, closed, List.of(event));
    // Who waits for a client that hangs need not wait long.
    boolean hangs = command.get(0).contains(HANGING);
    String text = OwnModule.script(host, event, options, false);
    Path script = folder.resolve(event);
    Files.writeString(script, hangs ? text.replace("sleep 10", "sleep 0.5") : text);
    Path payload = Files.writeString(folder.resolve("payload"), PAYLOAD);
    Process process =
        new ProcessBuilder(shell, script.toString()).redirectInput(payload.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new Outcome(out.strip(), err.strip(), process.waitFor());
  }
}
