package dev.belay.setup.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.setup.Machine;
import dev.belay.setup.health.HostFiles;
import dev.belay.setup.health.ReadFile;
import dev.belay.setup.shape.RegisteredHook;
import dev.belay.setup.trust.Trust.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hashes are what the app server of Codex 0.169.0 told for these very hooks. */
class CodexTrustTest {
  private static final HostContract CODEX = HostCatalog.host("codex");

  private static final String HOOKS =
      """
      {"hooks": {
        "PreToolUse": [
          {"hooks": [{"type": "command", "command": "/opt/belay/bin/belay-hook --host codex --event PreToolUse --installed", "timeout": 30}]},
          {"matcher": "^Bash$", "hooks": [{"type": "command", "command": "echo ünï \\"q\\" <&>", "statusMessage": "Checking", "additionalContextLimit": 2500}]}],
        "SessionStart": [{"hooks": [{"type": "command", "command": "/opt/x"}]}],
        "SessionEnd": [
          {"hooks": [{"type": "command", "command": "/opt/x"}]},
          {"hooks": [{"type": "command", "command": "/opt/x", "timeout": 30}]}],
        "UserPromptSubmit": [{"matcher": "x", "hooks": [{"type": "command", "command": "/opt/x", "timeout": 30}]}],
        "PermissionRequest": [{"matcher": "*", "hooks": [{"type": "command", "command": "/opt/x"}]}],
        "PostToolUse": [{"matcher": "", "hooks": [{"type": "command", "command": "/opt/x", "async": true}]}]
      }}
      """;

  private static final List<String> HASHES =
      List.of(
          "pre_tool_use:0:0 sha256:be03d8ac135fc2388942b82a23551495ea2d5d28fd34d3e8c6d23f3499a479ad",
          "pre_tool_use:1:0 sha256:d91667aefa9bfac3bd8deff6e4642ebde14039a7ee1feeb4350bf551b6f2d14c",
          "session_start:0:0 sha256:588826755ebc974152f500434149aee5c0c56490d85c67173e7e49bd06d3ef68",
          "session_end:0:0 sha256:5b39cb5ff79d205ff67be5dc6550f3505ca416e57131fd80ec51b1cd83c9d419",
          "session_end:1:0 sha256:aafedc037295f7bd34d71a89e2acc168930fb1819255bb5f93d025d7d2f664e8",
          "user_prompt_submit:0:0 sha256:411ce0c57be3db8d112c7ea8f27c488b027138f8230a360ffde43dd2c85fb05c",
          "permission_request:0:0 sha256:4eeff3a7b5fc382ca759bbc334e06cab8a9a8ec9e4d1b19a503f46be9341e2ad",
          "post_tool_use:0:0 sha256:eaf53ad0d6ececf682c3c461320ffa1ec4848eb292d70129944ea2e669b6e6e6");

  @TempDir private Path home;

  private Machine machine() {
    return new Machine(home, home.resolve("project"), Map.of(), false);
  }

  private Path codex(String file, String text) throws IOException {
    Path folder = Files.createDirectories(home.resolve(".codex"));
    return Files.writeString(folder.resolve(file), text);
  }

  private List<State> states() {
    HookTrust trust = HookTrust.of(machine(), CODEX);
    List<State> states = new ArrayList<>();
    for (ReadFile file : HostFiles.of(machine(), CODEX)) {
      for (RegisteredHook hook : file.hooks()) {
        states.add(trust.of(file, hook).state());
      }
    }
    return states;
  }

  @Test
  void aHashIsWhatCodexMakesOfTheHook() throws IOException {
    Path hooks = codex("hooks.json", HOOKS);
    StringBuilder state = new StringBuilder();
    for (String hash : HASHES) {
      String[] parts = hash.split(" ");
      state.append("[hooks.state.\"%s:%s\"]\n".formatted(hooks, parts[0]));
      state.append("trusted_hash = \"%s\"\n".formatted(parts[1]));
    }
    codex("config.toml", state.toString());
    assertThat(states()).hasSize(HASHES.size()).containsOnly(State.TRUSTED);
  }

  @Test
  void hooksInTomlHaveTheirHashesToo() throws IOException {
    String hook =
        "[[hooks.Stop]]\n[[hooks.Stop.hooks]]\ntype = \"command\"\ncommand = \"/opt/y\"\ntimeout = 30\n";
    Path config = home.resolve(".codex/config.toml");
    codex(
        "config.toml",
        hook
            + "[hooks.state.\"%s:stop:0:0\"]\n".formatted(config)
            + "trusted_hash = \"sha256:9f4f3783d4ca07840ba312ca8fa4f9c47b3fe105d86c0e20a6e0902e422ef916\"\n");
    assertThat(states()).containsExactly(State.TRUSTED);
  }

  @Test
  void withoutApprovalNothingIsTrusted() throws IOException {
    codex("hooks.json", HOOKS);
    assertThat(states()).containsOnly(State.UNTRUSTED);
  }

  @Test
  void aHookThatChangedSinceItsApprovalIsTold() throws IOException {
    Path hooks = codex("hooks.json", HOOKS.replace("\"timeout\": 30}]},", "\"timeout\": 31}]},"));
    codex(
        "config.toml",
        "[hooks.state.\"%s:pre_tool_use:0:0\"]\ntrusted_hash = \"%s\"\n"
            .formatted(hooks, HASHES.getFirst().split(" ")[1]));
    assertThat(states().getFirst()).isEqualTo(State.CHANGED);
  }

  @Test
  void aHookThatIsSwitchedOffIsNotTrusted() throws IOException {
    Path hooks = codex("hooks.json", HOOKS);
    codex(
        "config.toml",
        "[hooks.state.\"%s:pre_tool_use:0:0\"]\nenabled = false\ntrusted_hash = \"%s\"\n"
            .formatted(hooks, HASHES.getFirst().split(" ")[1]));
    assertThat(states().getFirst()).isEqualTo(State.UNTRUSTED);
  }

  @Test
  void theHooksOfAProjectNeedATrustedProject() throws IOException {
    Path project = Files.createDirectories(home.resolve("project/.codex")).getParent();
    Files.writeString(
        project.resolve(".codex/hooks.json"),
        "{\"hooks\": {\"SessionStart\": [{\"hooks\": [{\"type\": \"command\", \"command\": \"/opt/x\"}]}]}}");
    assertThat(states()).containsExactly(State.UNTRUSTED);
    codex(
        "config.toml",
        "[projects.\"%s\"]\ntrust_level = \"trusted\"\n[hooks.state.\"%s:session_start:0:0\"]\ntrusted_hash = \"%s\"\n"
            .formatted(project, project.resolve(".codex/hooks.json"), HASHES.get(2).split(" ")[1]));
    assertThat(states()).containsExactly(State.TRUSTED);
  }
}
