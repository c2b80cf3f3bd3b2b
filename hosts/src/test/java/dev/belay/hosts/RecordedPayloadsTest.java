package dev.belay.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.Field;
import dev.belay.contract.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordedPayloadsTest {
  static List<Recorded> payloads() {
    return Recorded.all();
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void isDecodedToWhatAPersonSaysItIs(Recorded recorded) {
    HookEvent event = HostCodec.of(recorded.host()).decode(recorded.payload(), recorded.event());

    assertThat(event.host()).isEqualTo(recorded.host());
    assertThat(event.type().name()).isEqualTo(recorded.type());
    assertThat(event.session())
        .isEqualTo(recorded.session().equals("-") ? null : recorded.session());
    assertThat(event.calls().stream().map(RecordedPayloadsTest::described).toList())
        .isEqualTo(recorded.calls());
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void keepsTheNativeJsonUnchanged(Recorded recorded) {
    HookEvent event = HostCodec.of(recorded.host()).decode(recorded.payload(), recorded.event());

    assertThat(Json.write(event.payload()))
        .isEqualTo(withoutSpaces(Recorded.text(recorded.file())));
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void isRecognisedWithoutBeingToldTheHost(Recorded recorded) throws UnrecognizedPayloadException {
    assertThat(
            HostRecognizer.ofAllHosts()
                .recognize(recorded.payload(), recorded.event(), Map.of())
                .id())
        .isEqualTo(recorded.host());
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void holdsWhatTheGuardJudges(Recorded recorded) {
    HostCodec codec = HostCodec.of(recorded.host());

    assertThat(codec.unseen(codec.decode(recorded.payload(), recorded.event()))).isNull();
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void hasTheFieldsOfItsContract(Recorded recorded) {
    EventContract contract =
        HostCodec.of(recorded.host()).contractOf(recorded.payload(), recorded.event());

    assertThat(contract).isNotNull();
    List<Field> fields = Objects.requireNonNull(contract).fields();
    assertThat(fields).extracting(Field::name).containsAll(recorded.payload().keySet());
    for (Field field : fields) {
      if (field.required()) {
        assertThat(recorded.payload().keySet()).contains(field.name());
      }
    }
    assertThat(contract.seen().verified()).as("a recorded event counts as seen").isTrue();
  }

  private static String described(ToolCall call) {
    String command = call.command() == null ? "" : Json.write(new JsonPrimitive(call.command()));
    return call.kind().wireName()
        + "|"
        + (command.isEmpty() ? "" : command.substring(1, command.length() - 1))
        + "|"
        + String.join(",", call.paths());
  }

  /**
   * The text without the white space between tokens: numbers, key order and escapes as they were
   * sent.
   */
  private static String withoutSpaces(String json) {
    StringBuilder kept = new StringBuilder();
    boolean inString = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (inString && c == '\\') {
        kept.append(c).append(json.charAt(++i));
        continue;
      }
      inString ^= c == '"';
      if (inString || !Character.isWhitespace(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }
}
