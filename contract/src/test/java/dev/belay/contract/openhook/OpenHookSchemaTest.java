package dev.belay.contract.openhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.belay.contract.Golden;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our rules against a JSON Schema validator that holds the published schemas. */
class OpenHookSchemaTest {
  private static final String SCHEMAS = "golden/open-hook/schemas/";
  private static final Validator PUBLISHED = published();
  private static final List<String> WITH_DATA_SCHEMA =
      List.of("session.end", "prompt.submit", "tool.start", "tool.end", "file.write");

  /** One of each kind, and the edges that the schemas draw. */
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "[]",
          "{}",
          "\"\"",
          "\"x\"",
          "\"Claude\"",
          "\"a b\"",
          "\"a-1\"",
          "\"-a\"",
          "0",
          "-1",
          "1",
          "1.0",
          "1.5",
          "3e2",
          "\"1\"",
          "\"0.1\"",
          "\"9.99\"",
          "\"0.1.2\"",
          "\"v0.1\"",
          "\"2026-01-01\"",
          "\"2026-01-01T00:00:00\"",
          "\"2026-01-01T00:00:00Zzz\"",
          "\" 2026-01-01T00:00:00Z\"",
          "\"success\"",
          "\"error\"",
          "\"timeout\"",
          "\"create\"",
          "\"write\"",
          "\"session.end\"",
          "\"session.start\"",
          "\"tool.end\"",
          "\"file.write\"",
          "\"agent.stop\"",
          "\"Tool.end\"");

  private static final Map<String, String> DATA =
      Map.of(
          "session.start", "{'model': 'm'}",
          "session.end",
              "{'transcript_path': '/t', 'reason': 'timeout', 'model': 'm', 'duration_ms': 1, 'input_tokens': 0, 'output_tokens': 2}",
          "prompt.submit", "{'prompt_length': 3}",
          "tool.start", "{'tool_name': 'Bash', 'tool_call_id': 'c'}",
          "tool.end",
              "{'tool_name': 'Bash', 'tool_call_id': 'c', 'status': 'success', 'duration_ms': 0}",
          "file.write",
              "{'path': 'a', 'operation': 'delete', 'start_line': 1, 'end_line': 2, 'model': 'p/m', 'tool_call_id': 'c'}");

  static Stream<String> types() {
    return OpenHookSchema.TYPES.stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void agreesWithThePublishedSchemas(String type) {
    List<JsonObject> documents = variants(envelope(type));

    assertThat(documents).hasSizeGreaterThan(300);
    assertThat(documents)
        .anyMatch(OpenHookSchema::accepts)
        .anyMatch(document -> !OpenHookSchema.accepts(document));
    for (JsonObject document : documents) {
      assertThat(OpenHookSchema.accepts(document))
          .as("%s: %s", document, OpenHookSchema.problems(document))
          .isEqualTo(publishedAccept(document));
    }
  }

  @Test
  void namesEverythingThatIsWrongAndQuotesNothing() {
    JsonObject envelope =
        Golden.object(
            "{'openhook': 1, 'id': '', 'source': 'Claude', 'type': 'tool.end', 'time': 'now',"
                + " 'data': {'status': 'secret', 'duration_ms': -1}, 'cwd': '/p'}");

    assertThat(OpenHookSchema.problems(envelope))
        .containsExactly(
            "session_id is required",
            "openhook must be a string, got a number",
            "id must be not empty",
            "source must be lower-case kebab case",
            "time must be an ISO 8601 time",
            "cwd is not a field of the envelope; vendors' data goes into extensions",
            "data.status must be one of success, error",
            "data.duration_ms must be at least 0");
  }

  @Test
  void aLineFeedAtTheEndIsNotOverlooked() {
    JsonObject envelope = envelope("tool.start");
    envelope.addProperty("openhook", "0.1\n");
    envelope.addProperty("source", "codex\n");

    assertThat(OpenHookSchema.problems(envelope)).hasSize(2);
  }

  @Test
  void anythingButAnObjectIsRefused() {
    assertThat(OpenHookSchema.problems(JsonParser.parseString("[]")))
        .containsExactly("an OpenHook envelope is a JSON object, got an array");
  }

  static JsonObject envelope(String type) {
    JsonObject envelope =
        Golden.object(
            "{'openhook': '0.1', 'id': 'i', 'source': 'codex', 'type': '"
                + type
                + "', 'time': '2026-02-23T10:15:30.123Z', 'session_id': 's', 'context': 'file:///p', 'extensions': {'a': 1}}");
    envelope.add("data", Golden.object(DATA.get(type)));
    return envelope;
  }

  /**
   * The envelope with each field, of its own and of its data, left out, and replaced by each value.
   */
  private static List<JsonObject> variants(JsonObject envelope) {
    List<JsonObject> variants = new ArrayList<>(List.of(envelope));
    List<String> keys = new ArrayList<>(envelope.keySet());
    keys.add("extra");
    for (String key : keys) {
      for (JsonElement value : values()) {
        JsonObject variant = envelope.deepCopy();
        set(variant, key, value);
        variants.add(variant);
      }
    }
    List<String> dataKeys = new ArrayList<>(envelope.getAsJsonObject("data").keySet());
    dataKeys.add("extra");
    for (String key : dataKeys) {
      for (JsonElement value : values()) {
        JsonObject variant = envelope.deepCopy();
        set(variant.getAsJsonObject("data"), key, value);
        variants.add(variant);
      }
    }
    return variants;
  }

  private static List<JsonElement> values() {
    List<JsonElement> values =
        new ArrayList<>(VALUES.stream().map(JsonParser::parseString).toList());
    values.add(null);
    return values;
  }

  private static void set(JsonObject object, String key, JsonElement value) {
    if (value == null) {
      object.remove(key);
    } else {
      object.add(key, value);
    }
  }

  private static boolean publishedAccept(JsonObject document) {
    if (!valid("envelope", document)) {
      return false;
    }
    String type = document.get("type").getAsString();
    JsonElement data = document.has("data") ? document.get("data") : new JsonObject();
    return !WITH_DATA_SCHEMA.contains(type) || valid(type.replace('.', '-'), data);
  }

  private static boolean valid(String schema, JsonElement instance) {
    URI uri = URI.create("https://openhook.dev/schemas/" + schema + ".schema.json");
    return PUBLISHED.validate(uri, instance).isValid();
  }

  private static Validator published() {
    Validator validator =
        new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    for (String schema :
        List.of(
            "envelope", "session-end", "prompt-submit", "tool-start", "tool-end", "file-write")) {
      validator.registerSchema(Golden.json(SCHEMAS + schema + ".schema.json"));
    }
    return validator;
  }
}
