package dev.belay.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HookCallTest {
  @Test
  void aCallIsReadBackFromItsArguments() {
    HookCall call =
        HookCall.command(
            List.of("/opt/belay/bin/belay-hook"),
            List.of("claude-code", "cursor"),
            "PreToolUse",
            true,
            List.of("--policy", "/p.yml"));

    assertThat(HookCall.ofCommand(String.join(" ", call.argv()))).isEqualTo(call);
  }

  @Test
  void anAddressIsReadBack() {
    HookCall call =
        HookCall.address("http://127.0.0.1:7423/hook/claude-code", "claude-code", "Stop", false);

    assertThat(call.address())
        .isEqualTo("http://127.0.0.1:7423/hook/claude-code?event=Stop&installed=1");
    assertThat(HookCall.ofUrl(call.address())).isEqualTo(call);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'/with space/belay-hook' --host codex --event Stop",
        "\"/with space/belay-hook\" --host=codex --event=Stop",
        "/with\\ space/belay-hook --host codex --event Stop",
        "exec '/with space/belay-hook' --event Stop --host codex",
        "& 'C:\\Program Files\\belay\\belay-hook.exe' --host codex --event Stop",
        "\"C:\\Program Files\\belay\\belay-hook.exe\" --host codex --event Stop",
        "/home/me/belay/belay hook --host codex --event Stop"
      })
  void theHookIsKnownInTheWordsOfEveryShell(String commandLine) {
    HookCall call = HookCall.ofCommand(commandLine);

    assertThat(call).isNotNull();
    assertThat(call.hosts()).containsExactly("codex");
    assertThat(call.event()).isEqualTo("Stop");
    assertThat(call.installed()).isFalse();
  }

  @Test
  void aScriptTellsItsEventByItsName() {
    HookCall call = HookCall.ofCommand("/home/me/.augment/hooks/belay-PreToolUse.sh");

    assertThat(call).isNotNull();
    assertThat(call.event()).isEqualTo("PreToolUse");
    assertThat(call.installed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "echo belay-hook --installed",
        "/opt/belay log",
        "belay",
        "my-belay-hook --host codex",
        "'unclosed belay-hook"
      })
  void whatIsNotTheHookIsNot(String commandLine) {
    assertThat(HookCall.ofCommand(commandLine)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/hook/claude-code",
        "http://127.0.0.1:80/other",
        "http://127.0.0.1.evil.example:1/hook/codex"
      })
  void anAddressOfSomebodyElseIsNone(String url) {
    assertThat(HookCall.ofUrl(url)).isNull();
  }
}
