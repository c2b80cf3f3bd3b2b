package dev.belay.contract.openhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.contract.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentTraceTest {
  @Test
  void thePublishedExampleBecomesARecord() throws OpenHookException {
    OpenHookEvent event =
        OpenHookReader.strict(
            Golden.json("golden/open-hook/examples/agent-trace-integration.json"));

    assertThat(AgentTrace.toTraceRecord(event, "r").orElseThrow())
        .hasToString(
            "{\"version\":\"0.1.0\",\"id\":\"r\",\"timestamp\":\"2026-02-23T10:15:45.678Z\","
                + "\"files\":[{\"path\":\"src/utils.ts\",\"conversations\":[{\"contributor\":{\"type\":\"ai\","
                + "\"model\":\"anthropic/claude-sonnet-4-6\"},\"ranges\":[{\"start_line\":1,\"end_line\":30}]}]}],"
                + "\"tool\":{\"name\":\"claude-code\",\"session_id\":\"sess_abc123def456\"}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'path': 'a'}",
        "{'path': 'a', 'start_line': 3}",
        "{'path': 'a', 'model': '', 'start_line': 0, 'end_line': 4}"
      })
  void modelAndRangeAreThereWhenTheyAreWhole(String data) throws OpenHookException {
    assertThat(AgentTrace.toTraceRecord(fileWrite(Golden.object(data))).orElseThrow().get("files"))
        .hasToString("[{\"path\":\"a\",\"conversations\":[{\"contributor\":{\"type\":\"ai\"}}]}]");
  }

  @Test
  void whatIsNoWriteOfAFileHasNone() throws OpenHookException {
    assertThat(AgentTrace.toTraceRecord(fileWrite(new JsonObject()))).isEmpty();
    assertThat(AgentTrace.toTraceRecord(fileWrite(Golden.object("{'path': ''}")))).isEmpty();
    assertThat(
            AgentTrace.toTraceRecord(
                OpenHookReader.strict(OpenHookSchemaTest.envelope("tool.end"))))
        .isEmpty();
  }

  private static OpenHookEvent fileWrite(JsonObject data) throws OpenHookException {
    JsonObject envelope = OpenHookSchemaTest.envelope("file.write");
    envelope.add("data", data);
    return OpenHookReader.lenient(envelope).event();
  }
}
