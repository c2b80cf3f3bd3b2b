package dev.belay.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.cli.doctor.Patient.Outcome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test makes a machine ill in one way, and asks the real command. */
class DoctorCommandTest {
  private static final String CLAUDE = ".claude/settings.json";

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Patient patient;

  @BeforeEach
  void machine() throws IOException {
    patient = Patient.in(folder);
  }

  @AfterEach
  void stop() throws Exception {
    patient.close();
  }

  private void claude() throws Exception {
    patient.agent("claude", "2.1.329 (Claude Code)").trustedByClaude().install("claude-code");
  }

  @Test
  void aWholeInstallationIsWell() throws Exception {
    claude();
    Outcome outcome = patient.doctor();
    assertThat(outcome.findings()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    JsonObject host = outcome.host("claude-code");
    assertThat(host.get("state").getAsString()).isEqualTo("on");
    assertThat(host.get("version").getAsString()).isEqualTo("2.1.329");
    assertThat(host.get("trust").getAsString()).isEqualTo("trusted");
    assertThat(host.getAsJsonArray("probes")).hasSize(2);
    for (JsonElement probe : host.getAsJsonArray("probes")) {
      assertThat(probe.getAsJsonObject().get("stopped").getAsBoolean()).isTrue();
      assertThat(probe.getAsJsonObject().get("passed").getAsBoolean()).isTrue();
    }
    assertThat(outcome.json().getAsJsonObject("engine").get("state").getAsString())
        .isEqualTo("running");
  }

  @Test
  void oneLineSaysThatAllIsWell() throws Exception {
    claude();
    Outcome outcome = patient.doctorText();
    assertThat(outcome.out())
        .contains("●  claude-code")
        .contains("stops, passes")
        .containsPattern("\\d+ checks, all well");
    assertThat(outcome.exitCode()).isZero();
  }

  @Test
  void noFileIsChangedByLooking() throws Exception {
    claude();
    String before = patient.read(CLAUDE);
    patient.doctor();
    assertThat(patient.read(CLAUDE)).isEqualTo(before);
  }

  @Test
  void findsAnAgentThatBelayIsNotRegisteredWith() throws Exception {
    patient.agent("gemini", "0.61.0");
    Outcome outcome = patient.doctor("--no-probe");
    assertThat(outcome.findings()).containsExactly("gemini-cli hook-missing");
    assertThat(outcome.said("hook-missing")).contains("run belay install gemini-cli");
    assertThat(outcome.exitCode()).isEqualTo(10);
  }

  @Test
  void findsAHookThatIsMissingAndPutsItBack() throws Exception {
    claude();
    String whole = patient.read(CLAUDE);
    patient.write(CLAUDE, "{\"hooks\": {}, \"model\": \"mine\"}");
    Outcome outcome = patient.doctor("--no-probe");
    assertThat(outcome.findings()).containsExactly("claude-code hook-missing");
    assertThat(outcome.said("hook-missing")).contains("PreToolUse", CLAUDE, "belay doctor --fix");
    Outcome fixed = patient.doctor("--fix");
    assertThat(fixed.findings()).isEmpty();
    assertThat(fixed.fixed()).anyMatch(text -> text.contains("registered anew"));
    assertThat(fixed.exitCode()).isZero();
    assertThat(patient.read(CLAUDE)).contains("\"model\": \"mine\"").isNotEqualTo(whole);
  }

  @Test
  void findsAClientWithoutExecuteBitAndSetsIt() throws Exception {
    claude();
    Files.setPosixFilePermissions(patient.client(), PosixFilePermissions.fromString("rw-r--r--"));
    Outcome outcome = patient.doctor();
    assertThat(outcome.findings()).contains("claude-code not-executable");
    assertThat(outcome.said("not-executable")).contains(patient.client().toString(), "chmod +x");
    Outcome fixed = patient.doctor("--fix");
    assertThat(fixed.findings()).isEmpty();
    assertThat(Files.isExecutable(patient.client())).isTrue();
  }

  @Test
  void findsAPathThatLeadsNowhere() throws Exception {
    claude();
    patient.write(
        CLAUDE, patient.read(CLAUDE).replace(patient.client().toString(), "/gone/belay-hook"));
    Outcome outcome = patient.doctor();
    assertThat(outcome.findings()).contains("claude-code wrong-program");
    assertThat(outcome.said("wrong-program")).contains("/gone/belay-hook is not there");
    assertThat(patient.doctor("--fix").findings()).isEmpty();
  }

  @Test
  void findsAProgramThatOnlyHasTheNameOfTheClient() throws Exception {
    patient.agent("claude", "2.1.329").trustedByClaude();
    Path impostor = patient.write("bin/belay-hook", "#!/bin/sh\nexit 0\n");
    Files.setPosixFilePermissions(impostor, PosixFilePermissions.fromString("rwxr-xr-x"));
    byHand("", impostor + " --host claude-code --event PreToolUse");
    Outcome outcome = patient.doctor();
    assertThat(outcome.findings())
        .contains("claude-code wrong-program", "claude-code probe-not-stopped");
    assertThat(outcome.said("probe-not-stopped")).contains("rm -rf /", "ended with 0");
  }

  @Test
  void findsAMatcherThatMatchesNothing() throws Exception {
    patient.agent("claude", "2.1.329").trustedByClaude();
    byHand("\"matcher\": \"bash\", ", clientCall("claude-code", "PreToolUse"));
    Outcome outcome = patient.doctor();
    assertThat(outcome.findings()).contains("claude-code matcher-matches-nothing");
    assertThat(outcome.said("matcher-matches-nothing")).contains("\"bash\"", CLAUDE + ":1");
  }

  @Test
  void findsAMatcherThatHidesCalls() throws Exception {
    patient.agent("claude", "2.1.329").trustedByClaude();
    byHand("\"matcher\": \"Bash\", ", clientCall("claude-code", "PreToolUse"));
    Outcome outcome = patient.doctor("--no-probe");
    assertThat(outcome.findings()).containsExactly("claude-code matcher-narrow");
    assertThat(outcome.said("matcher-narrow")).contains("write");
  }

  @Test
  void aHookThatWasRegisteredByHandIsWell() throws Exception {
    patient.agent("claude", "2.1.329").trustedByClaude();
    byHand("\"matcher\": \"*\", ", clientCall("claude-code", "PreToolUse"));
    assertThat(patient.doctor().findings()).isEmpty();
  }

  @Test
  void findsHooksThatAreSwitchedOff() throws Exception {
    claude();
    patient.write(CLAUDE, patient.read(CLAUDE).replaceFirst("\\{", "{\"disableAllHooks\": true,"));
    Outcome outcome = patient.doctor("--no-probe");
    assertThat(outcome.findings()).containsExactly("claude-code hooks-off");
    assertThat(outcome.said("hooks-off")).contains("disableAllHooks", CLAUDE);
    assertThat(patient.doctor("--no-probe", "--fix").findings())
        .containsExactly("claude-code hooks-off");
    assertThat(patient.read(CLAUDE)).contains("disableAllHooks");
  }

  @Test
  void findsSwitchesInOtherFilesInListsAndInTheEnvironment() throws Exception {
    patient.agent("codex", "0.169.0").agent("gemini", "0.61.0").agent("amp", "0.1.0");
    patient.install("codex", "gemini-cli", "amp");
    patient.write(".codex/config.toml", "[features]\nhooks = false\n");
    String gemini = patient.read(".gemini/settings.json");
    patient.write(
        ".gemini/settings.json",
        gemini.replaceFirst("\\{", "{\"hooksConfig\": {\"disabled\": [\"other\", \"belay\"]},"));
    patient.with("PLUGINS", "off");
    assertThat(patient.doctor("--no-probe").findings())
        .contains("codex hooks-off", "gemini-cli hooks-off", "amp hooks-off");
  }

  @Test
  void findsHooksThatCodexDoesNotTrust() throws Exception {
    patient.agent("codex", "codex-cli 0.169.0").install("codex");
    Outcome outcome = patient.doctor("--no-probe");
    assertThat(outcome.findings()).containsExactly("codex untrusted");
    assertThat(outcome.said("untrusted")).contains("PreToolUse", "hooks.json", "/hooks");
    assertThat(outcome.host("codex").get("state").getAsString()).isEqualTo("off");
  }

  @Test
  void findsAFolderThatIsNotTrusted() throws Exception {
    patient.agent("gemini", "0.61.0").install("gemini-cli");
    patient.write(
        ".gemini/trustedFolders.json",
        "{\"" + patient.project.toRealPath() + "\": \"DO_NOT_TRUST\"}");
    Outcome outcome = patient.doctor("--no-probe");
    assertThat(outcome.findings()).containsExactly("gemini-cli untrusted");
    assertThat(outcome.said("untrusted")).contains("trustedFolders.json");
  }

  @Test
  void findsTheClientOfAnotherBelayAndRegistersItsOwn() throws Exception {
    claude();
    Path old = patient.clientOfVersion("0.0.9-SNAPSHOT");
    patient.write(
        CLAUDE, patient.read(CLAUDE).replace(patient.client().toString(), old.toString()));
    Outcome outcome = patient.doctor("--no-probe");
    assertThat(outcome.findings()).containsOnly("claude-code old-client");
    assertThat(outcome.said("old-client")).contains("0.0.9-SNAPSHOT");
    assertThat(patient.doctor("--no-probe", "--fix").findings()).isEmpty();
    assertThat(patient.read(CLAUDE)).doesNotContain(old.toString());
  }

  @Test
  void findsAnEngineThatHangsAndStartsItAgain() throws Exception {
    claude();
    patient.doctor();
    long before = patient.engine().pid();
    patient.signalEngine("STOP");
    Outcome outcome = patient.doctor();
    assertThat(outcome.findings()).containsExactly("engine-dead");
    assertThat(outcome.said("engine-dead")).contains("process " + before, "belay engine restart");
    assertThat(patient.doctor("--fix").findings()).isEmpty();
    assertThat(patient.engine().pid()).isNotZero().isNotEqualTo(before);
  }

  @Test
  void findsAnEngineThatCannotBeStarted() throws Exception {
    claude();
    patient.engineCommand(List.of("/gone/java", "engine"));
    Outcome outcome = patient.doctor();
    assertThat(outcome.findings()).contains("engine-dead", "claude-code probe-not-passed");
    assertThat(outcome.said("engine-dead")).contains("/gone/java");
  }

  @Test
  void findsAPolicyThatCannotBeUsed() throws Exception {
    claude();
    patient.write(".config/belay/policy.yml", "version: 1\nrules: {no-such-rule: deny\n");
    Outcome outcome = patient.doctor("--no-probe");
    assertThat(outcome.findings()).containsOnly("policy-broken");
    assertThat(outcome.said("policy-broken")).contains("policy.yml");
  }

  @Test
  void findsEventsThatThisVersionOfTheHostDoesNotHave() throws Exception {
    patient.agent("claude", "2.1.200 (Claude Code)").trustedByClaude();
    patient.install("claude-code", "--events", "all");
    Outcome outcome = patient.doctor("--no-probe");
    assertThat(outcome.findings())
        .contains("claude-code event-unsupported", "claude-code fails-open");
    assertThat(outcome.said("event-unsupported")).contains("came with Claude Code 2.1.251");
    assertThat(outcome.said("fails-open")).contains("onFailure", "2.1.295");
  }

  @Test
  void findsAnEventOfAnotherHost() throws Exception {
    patient.agent("gemini", "0.61.0");
    patient.write(
        ".gemini/settings.json",
        "{\"hooks\": {\"PreToolUse\": [{\"hooks\": [{\"type\": \"command\", \"command\": \""
            + clientCall("gemini-cli", "PreToolUse")
            + "\"}]}]}}");
    Outcome outcome = patient.doctor("--no-probe");
    assertThat(outcome.findings())
        .contains("gemini-cli event-unsupported", "gemini-cli hook-missing");
  }

  @Test
  void findsAFileThatTheHostCannotRead() throws Exception {
    claude();
    patient.write(CLAUDE, patient.read(CLAUDE) + "}");
    Outcome outcome = patient.doctor("--no-probe");
    assertThat(outcome.findings()).containsExactly("claude-code malformed-config");
    assertThat(patient.doctor("--no-probe", "--fix").exitCode()).isEqualTo(10);
  }

  @Test
  void findsARegistrationThatNoLongerRefusesWhenItFails() throws Exception {
    claude();
    patient.write(
        CLAUDE, patient.read(CLAUDE).replace("\"onFailure\": \"block\"", "\"once\": false"));
    assertThat(patient.doctor("--no-probe").findings()).containsOnly("claude-code fails-open");
    assertThat(patient.doctor("--no-probe", "--fix").findings()).isEmpty();
  }

  @Test
  void modulesAndScriptsAreTriedToo() throws Exception {
    patient.agent("opencode", "1.18.34").agent("cline", "3.0.65").agent("auggie", "0.27.0");
    patient.install("opencode", "cline", "augment");
    Outcome outcome = patient.doctor();
    assertThat(outcome.findings()).isEmpty();
    for (String host : List.of("opencode", "cline", "augment")) {
      assertThat(outcome.host(host).getAsJsonArray("probes")).as(host).isNotEmpty();
    }
  }

  @Test
  void everyHostIsTriedOnceBelayIsInstalled() throws Exception {
    List<String> tried =
        List.of(
            "amp",
            "antigravity",
            "codebuddy",
            "codex",
            "copilot-cli",
            "crush",
            "cursor",
            "devin",
            "factory-droid",
            "gemini-cli",
            "goose",
            "junie",
            "kimi-code",
            "kiro",
            "openhands",
            "pi",
            "qwen-code",
            "trae",
            "vscode",
            "windsurf");
    patient.install(tried.toArray(new String[0]));
    Outcome outcome = patient.doctor(tried.toArray(new String[0]));
    assertThat(outcome.findings()).containsExactly("codex untrusted");
    for (String host : tried) {
      assertThat(outcome.host(host).getAsJsonArray("probes")).as(host).isNotEmpty();
    }
  }

  @Test
  void addressesAreTriedToo() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    patient.agent("claude", "2.1.329").trustedByClaude();
    patient.write(
        CLAUDE,
        "{\"hooks\": {\"PreToolUse\": [{\"hooks\": [{\"type\": \"http\", \"url\": \"http://127.0.0.1:"
            + port
            + "/hook/claude-code?event=PreToolUse\"}]}]}}");
    Outcome without = patient.doctor();
    assertThat(without.findings())
        .containsExactly("claude-code probe-not-stopped", "claude-code probe-not-passed");
    patient.startEngine(port);
    assertThat(patient.doctor().findings()).isEmpty();
  }

  @Test
  void probesAreToldApartInTheJournal() throws Exception {
    claude();
    patient.doctor();
    Path journal = folder.resolve("run/state/journal");
    StringBuilder written = new StringBuilder();
    try (var segments = Files.list(journal)) {
      for (Path segment : segments.filter(Files::isRegularFile).toList()) {
        written.append(Files.readString(segment));
      }
    }
    assertThat(written).contains("belay-doctor-").contains("rm -rf /");
  }

  @Test
  void aScopeLeavesOutTheOther() throws Exception {
    claude();
    patient.write(CLAUDE, "{}");
    assertThat(patient.doctor("--no-probe", "--scope", "user").findings())
        .containsExactly("claude-code hook-missing");
  }

  @Test
  void withoutAnyAgentThereIsNothingToExamine() throws Exception {
    Outcome outcome = patient.doctor();
    assertThat(outcome.exitCode()).isEqualTo(3);
    assertThat(outcome.err()).contains("no agent was found");
  }

  private String clientCall(String host, String event) {
    return patient.client()
        + " --host "
        + host
        + " --event "
        + event
        + " --dir "
        + folder.resolve("run");
  }

  private void byHand(String matcher, String command) throws IOException {
    patient.write(
        CLAUDE,
        "{\"hooks\": {\"PreToolUse\": [{"
            + matcher
            + "\"hooks\": [{\"type\": \"command\", \"command\": \""
            + command
            + "\"}]}]}}");
  }
}
