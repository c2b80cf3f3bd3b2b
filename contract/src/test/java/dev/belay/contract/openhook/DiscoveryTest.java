package dev.belay.contract.openhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import dev.belay.contract.Golden;
import dev.belay.contract.openhook.Discovery.Hook;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscoveryTest {
  @Test
  void readsTheHooksWithTheirDefaults() throws OpenHookException {
    Discovery discovery =
        Discovery.read(
            Golden.object(
                "{'openhook': '0.1', 'hooks': ["
                    + "{'command': 'otel-hooks hook --provider otlp', 'events': ['session.end'], 'async': true}, {'command': 'log'}]}"));

    Hook otel = new Hook("otel-hooks hook --provider otlp", List.of("session.end"), true);
    Hook log = new Hook("log", List.of("*"), false);
    assertThat(discovery).isEqualTo(new Discovery("0.1", List.of(otel, log), List.of()));
    assertThat(discovery.hooksFor("session.end")).containsExactly(otel, log);
    assertThat(discovery.hooksFor("tool.start")).containsExactly(log);
  }

  @Test
  void saysEverythingThatIsWrongAtOnce() {
    assertThatThrownBy(
            () ->
                Discovery.read(
                    Golden.object(
                        "{'hooks': [{'events': 'all', 'async': 1}, 'log',"
                            + " {'command': ' ', 'events': [1]}, {'command': 7}]}")))
        .isInstanceOf(OpenHookException.class)
        .hasMessage(
            ".openhook.json: openhook is required; hooks[0].command is required;"
                + " hooks[0].events must be an array of event types, got a string;"
                + " hooks[0].async must be true or false, got a number; hooks[1] must be an object, got a string;"
                + " hooks[2].command is empty; hooks[2].events[0] must be a string, got a number;"
                + " hooks[3].command must be a string, got a number");
    assertThatThrownBy(() -> Discovery.read(JsonParser.parseString("[]")))
        .hasMessage(".openhook.json: the file must hold an object, got an array");
    assertThatThrownBy(() -> Discovery.read(Golden.object("{'openhook': '0.1'}")))
        .hasMessageContaining("hooks is required");
    assertThatThrownBy(() -> Discovery.read(Golden.object("{'openhook': '0.1', 'hooks': {}}")))
        .hasMessageContaining("hooks must be an array, got an object");
  }

  @Test
  void warnsOfWhatIsSurelyNotMeant() throws OpenHookException {
    Discovery discovery =
        Discovery.read(
            Golden.object(
                "{'openhook': '1.0', 'hooks': [{'command': 'a', 'events': ['PreToolUse']},"
                    + " {'command': 'b', 'events': [], 'matcher': 'Bash'}]}"));

    assertThat(discovery.hooks()).hasSize(2);
    assertThat(discovery.warnings())
        .containsExactly(
            "openhook is another version than 0.1: the file is read as far as it is the same",
            "hooks[0].events[0] is no type of OpenHook 0.1",
            "hooks[1].matcher is not known and has no effect",
            "hooks[1].events is empty: the hook is never started; leave it out for all events");
  }
}
