package dev.belay.contract.openhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.belay.contract.Golden;
import dev.belay.contract.openhook.OpenHookReader.Reading;
import dev.belay.contract.openhook.OpenHookValidator.Dialect;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenHookReaderTest {
  static Stream<JsonObject> rows() {
    return Golden.rows("open-hook/validate-cases.json").stream();
  }

  @Test
  void theTableIsWhole() {
    assertThat(rows()).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"agent-trace-integration", "claude-session-end", "copilot-tool-end"})
  void thePublishedExamplesAreReadStrictlyAndWrittenUnchanged(String example)
      throws OpenHookException {
    JsonObject published =
        Golden.json("golden/open-hook/examples/" + example + ".json").getAsJsonObject();

    OpenHookEvent event = OpenHookReader.strict(published);

    assertThat(event.toJson()).hasToString(published.toString());
    assertThat(OpenHookReader.lenient(published)).isEqualTo(new Reading(event, List.of()));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void validatesAsThePublishedSdks(JsonObject row) {
    JsonObject input = row.getAsJsonObject("input");

    assertThat(verdict(input, Dialect.PYTHON)).isEqualTo(row.get("python").getAsString());
    // What TypeScript puts in brackets is a change that it makes to the version: we keep it, as
    // Python does.
    assertThat(verdict(input, Dialect.TYPESCRIPT))
        .isEqualTo(row.get("typescript").getAsString().replaceAll(" \\(.*", ""));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsLenientlyWhatTheSdksRead(JsonObject row) throws OpenHookException {
    JsonObject input = row.getAsJsonObject("input");
    String python = row.get("python").getAsString();
    if (python.equals("ok")) {
      assertThat(OpenHookReader.lenient(input).event().openhook())
          .isEqualTo(input.get("openhook").getAsString());
    } else {
      assertThatThrownBy(() -> OpenHookReader.lenient(input))
          .isInstanceOf(OpenHookException.class)
          .hasMessage(python.replace("ValidationError: ", ""));
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void noRowOfTheTableIsValidByTheSchemas(JsonObject row) {
    // "t" is no time, and the SDKs do not look.
    assertThatThrownBy(() -> OpenHookReader.strict(row.get("input")))
        .isInstanceOf(OpenHookException.class);
  }

  @Test
  void anotherVersionAndTypeAreKeptWithAWarning() throws OpenHookException {
    JsonObject envelope = OpenHookSchemaTest.envelope("tool.end");
    envelope.addProperty("openhook", "0.2");
    envelope.addProperty("type", "doc.write");

    Reading reading = OpenHookReader.lenient(envelope);

    assertThat(reading.event().openhook()).isEqualTo("0.2");
    assertThat(reading.event().type()).isEqualTo("doc.write");
    assertThat(reading.event().toJson()).isEqualTo(envelope);
    assertThat(reading.warnings())
        .containsExactly(
            "openhook is another version than 0.1: the envelope is read as far as it is the same",
            "type must be one of session.start, session.end, prompt.submit, tool.start, tool.end, file.write");
  }

  @Test
  void whatIsOfTheWrongKindIsReadAsFarAsItGoes() throws OpenHookException {
    JsonObject envelope =
        Golden.object(
            "{'openhook': '0.1', 'id': 7, 'source': 'codex', 'type': 'tool.end', 'time': '2026-01-01T00:00:00Z',"
                + " 'session_id': null, 'data': [1], 'context': null, 'extra': 1}");

    Reading reading = OpenHookReader.lenient(envelope);

    assertThat(reading.event().id()).isEqualTo("7");
    assertThat(reading.event().sessionId()).isEmpty();
    assertThat(reading.event().data()).isEqualTo(new JsonObject());
    assertThat(reading.event().context()).isNull();
    assertThat(reading.warnings())
        .hasSize(5)
        .anyMatch(warning -> warning.startsWith("extra is not a field"));
  }

  @Test
  void emptyPartsAreNotWritten() throws OpenHookException {
    JsonObject envelope = OpenHookSchemaTest.envelope("tool.end");
    envelope.add("data", new JsonObject());
    envelope.add("extensions", new JsonObject());
    envelope.addProperty("context", "");

    assertThat(OpenHookReader.strict(envelope).toJson().keySet())
        .containsExactly("openhook", "id", "source", "type", "time", "session_id");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "\"agent.stop\" | 'agent.stop' | \"agent.stop\"",
        "\"it's\"       | \"it's\"     | \"it's\"",
        "null           | None         | null",
        "true           | True         | true",
        "3              | 3            | 3",
        "[\"a\",null]   | ['a', None]  | [\"a\",null]"
      })
  void quotesAnUnknownTypeAsEachLanguageDoes(String type, String python, String typescript) {
    JsonObject envelope = OpenHookSchemaTest.envelope("tool.end");
    envelope.add("type", JsonParser.parseString(type));

    assertThat(OpenHookValidator.error(envelope, Dialect.PYTHON))
        .contains("Unknown event type: " + python);
    assertThat(OpenHookValidator.error(envelope, Dialect.TYPESCRIPT))
        .contains("Unknown event type: " + typescript);
  }

  @Test
  void theVersionAloneTellsAnEnvelope() {
    assertThat(OpenHookReader.isOpenHook(Golden.object("{'openhook': 7}"))).isTrue();
    assertThat(OpenHookReader.isOpenHook(Golden.object("{'type': 'tool.end'}"))).isFalse();
    assertThat(OpenHookReader.isOpenHook(JsonParser.parseString("\"openhook\""))).isFalse();
    assertThatThrownBy(
            () -> OpenHookReader.lenient(OpenHookSchemaTest.envelope("tool.end").get("data")))
        .hasMessageStartingWith("Missing required fields: id, openhook");
    JsonObject numbered = OpenHookSchemaTest.envelope("tool.end");
    numbered.addProperty("openhook", 0.1);
    assertThatThrownBy(() -> OpenHookReader.lenient(numbered))
        .hasMessage("'openhook' must be a string");
  }

  private static String verdict(JsonObject input, Dialect dialect) {
    return OpenHookValidator.error(input, dialect)
        .map(error -> "ValidationError: " + error)
        .orElse("ok");
  }
}
