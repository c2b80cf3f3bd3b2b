package dev.belay.contract.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.belay.contract.Golden;
import dev.belay.contract.catalog.payload.HookContractPayload;
import dev.belay.contract.catalog.payload.NotificationPayload;
import dev.belay.contract.catalog.payload.PostToolUsePayload;
import dev.belay.contract.catalog.payload.PreToolUsePayload;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the build makes of the frozen spec file, against what the published packages hold. */
class HookContractCatalogTest {
  private static final String GOLDEN = "golden/orchestkit/HOOK_EVENT_SCHEMAS.json";
  private static final JsonObject PUBLISHED = Golden.json(GOLDEN).getAsJsonObject();

  static Stream<String> events() {
    return PUBLISHED.keySet().stream();
  }

  static Stream<Class<?>> payloads() {
    return Arrays.stream(HookContractPayload.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("events")
  void eachSchemaIsThePublishedOneButForItsDialectAndAddress(String event) throws IOException {
    JsonObject schema = schema("hook-contract-0.1.2/" + event + ".json");

    assertThat(asPublished(schema, event)).hasToString(PUBLISHED.get(event).toString());
  }

  @Test
  void theAggregateIsOneOfAllInOrder() throws IOException {
    JsonObject aggregate = schema("hook-contract-0.1.2.json");

    assertThat(aggregate.keySet()).containsExactly("$schema", "$id", "title", "oneOf");
    assertThat(aggregate.get("title").getAsString()).isEqualTo("HookEvent");
    List<String> events = events().toList();
    for (int i = 0; i < events.size(); i++) {
      JsonObject published = PUBLISHED.getAsJsonObject(events.get(i)).deepCopy();
      published.remove("$schema");
      published.remove("$id");
      assertThat(aggregate.getAsJsonArray("oneOf").get(i)).hasToString(published.toString());
    }
    assertThat(aggregate.getAsJsonArray("oneOf")).hasSameSizeAs(events);
  }

  private static JsonObject schema(String name) throws IOException {
    return JsonParser.parseString(Files.readString(Path.of("published", "schemas").resolve(name)))
        .getAsJsonObject();
  }

  private static JsonObject asPublished(JsonObject schema, String event) {
    schema.addProperty("$schema", "https://json-schema.org/draft-07/schema#");
    schema.addProperty("$id", "https://orchestkit.dev/schemas/hook-contract/" + event + ".json");
    return schema;
  }

  @Test
  void theNoticeTravelsWithTheTable() {
    assertThat(Golden.text("dev/belay/contract/catalogs/NOTICE.md"))
        .contains("MIT License", "Yonatan Gross");
  }

  @Test
  void theTableHasTheEventsInOrder() {
    assertThat(HookContractTable.EVENTS)
        .extracting(HookContractEvent::name)
        .containsExactlyElementsOf(events().toList());
    assertThat(HookContractTable.EVENTS).filteredOn(HookContractEvent::hasPayload).hasSize(13);
    assertThat(HookContractTable.event("PreCompact").orElseThrow().sinceCc()).isEqualTo("2.1.76");
    assertThat(HookContractTable.event("precompact")).isEmpty();
    assertThat(HookContractTable.ENVELOPE)
        .extracting(HookContractField::name)
        .containsExactly("event", "timestamp", "session_id", "cwd", "payload");
  }

  @ParameterizedTest
  @MethodSource("events")
  void theTableHasTheFieldsOfTheSchemas(String event) {
    Map<String, String> ours = new LinkedHashMap<>();
    for (HookContractField field : HookContractTable.event(event).orElseThrow().payload()) {
      String type =
          field.type() == HookContractField.Type.UNKNOWN
              ? "any"
              : field.type().name().toLowerCase(Locale.ROOT);
      ours.put(field.name(), type + (field.required() ? "!" : "?"));
    }

    assertThat(ours).isEqualTo(schemaFields(event));
  }

  @Test
  void thirteenEventsHaveARecord() {
    assertThat(payloads())
        .extracting(Class::getSimpleName)
        .containsExactlyElementsOf(
            events()
                .filter(event -> !schemaFields(event).isEmpty())
                .map(event -> event + "Payload")
                .toList());
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void aRecordHasTheFieldsOfItsSchema(Class<?> payload) {
    Map<String, String> ours = new LinkedHashMap<>();
    List<RecordComponent> components = new ArrayList<>(List.of(payload.getRecordComponents()));
    RecordComponent json = components.remove(components.size() - 1);
    for (RecordComponent component : components) {
      boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      ours.put(component.getName(), schemaType(component.getType()) + (nullable ? "?" : "!"));
    }
    Map<String, String> published = new LinkedHashMap<>();
    schemaFields(payload.getSimpleName().replace("Payload", ""))
        .forEach((name, type) -> published.put(camel(name), type));

    assertThat(ours).isEqualTo(published);
    assertThat(json.getName()).isEqualTo("json");
    assertThat(json.getType()).isEqualTo(JsonObject.class);
  }

  @ParameterizedTest
  @MethodSource("events")
  void aPayloadOfTheRequiredFieldsAloneIsReadAndOneLessIsNot(String event) {
    Map<String, String> fields = schemaFields(event);
    JsonObject payload = new JsonObject();
    fields.forEach(
        (name, type) -> {
          if (type.endsWith("!")) {
            payload.add(name, sample(type));
          }
        });

    assertThat(HookContractPayload.read(event, payload).isPresent()).isEqualTo(!fields.isEmpty());
    for (String name : payload.keySet()) {
      JsonObject less = payload.deepCopy();
      less.remove(name);
      assertThatThrownBy(() -> HookContractPayload.read(event, less))
          .isInstanceOf(PayloadFieldException.class)
          .hasMessage(event + " payload: " + name + " is required");
    }
  }

  @ParameterizedTest
  @MethodSource("events")
  void anOptionalFieldMayBeNullButNotOfAnotherType(String event) {
    Map<String, String> fields = schemaFields(event);
    JsonObject payload = new JsonObject();
    fields.forEach((name, type) -> payload.add(name, type.endsWith("!") ? sample(type) : null));
    assertThat(HookContractPayload.read(event, payload).isPresent()).isEqualTo(!fields.isEmpty());
    fields.forEach(
        (name, type) -> {
          JsonObject wrong = payload.deepCopy();
          wrong.add(name, new JsonArray());
          if (!type.startsWith("any")) {
            assertThatThrownBy(() -> HookContractPayload.read(event, wrong))
                .isInstanceOf(PayloadFieldException.class)
                .hasMessageContaining(name + " must be ")
                .hasMessageEndingWith(", got an array");
          }
        });
  }

  @Test
  void valuesArriveWhereTheyBelong() {
    JsonObject json =
        Golden.object(
            "{'tool_name': 'Bash', 'tool_input': {'command': 'ls'}, 'tool_output': ['a'], 'exit_code': 0,"
                + " 'tool_use_id': 't1', 'duration_ms': 3.25, 'extra': true}");

    PostToolUsePayload payload = PostToolUsePayload.read(json);

    assertThat(payload.toolName()).isEqualTo("Bash");
    assertThat(payload.toolInput()).hasToString("{\"command\":\"ls\"}");
    assertThat(payload.toolOutput()).hasToString("[\"a\"]");
    assertThat(payload.toolError()).isNull();
    assertThat(payload.exitCode()).hasToString("0");
    assertThat(payload.toolUseId()).isEqualTo("t1");
    assertThat(payload.durationMs()).hasToString("3.25");
    assertThat(payload.json().get("extra").getAsBoolean()).isTrue();
  }

  @Test
  void theFamilyReadsByName() {
    JsonObject json = Golden.object("{'message': 'm', 'tool_name': 'Read', 'tool_input': {}}");

    assertThat(HookContractPayload.read("Notification", json).orElseThrow())
        .isInstanceOf(NotificationPayload.class);
    assertThat(HookContractPayload.read("PreToolUse", json).orElseThrow())
        .isInstanceOf(PreToolUsePayload.class);
    assertThat(HookContractPayload.read("SessionEnd", json)).isEmpty();
    assertThat(HookContractPayload.read("DirectoryAdded", json)).isEmpty();
  }

  /**
   * The payload's fields as the golden schema has them: name to type, with {@code !} for required
   * and {@code ?} else.
   */
  private static Map<String, String> schemaFields(String event) {
    JsonObject payload =
        PUBLISHED.getAsJsonObject(event).getAsJsonObject("properties").getAsJsonObject("payload");
    JsonArray required =
        payload.has("required") ? payload.getAsJsonArray("required") : new JsonArray();
    Map<String, String> fields = new LinkedHashMap<>();
    if (payload.has("properties")) {
      for (Map.Entry<String, JsonElement> field :
          payload.getAsJsonObject("properties").entrySet()) {
        JsonObject schema = field.getValue().getAsJsonObject();
        boolean must =
            required.asList().stream().anyMatch(name -> name.getAsString().equals(field.getKey()));
        fields.put(
            field.getKey(),
            (schema.has("type") ? schema.get("type").getAsString() : "any") + (must ? "!" : "?"));
      }
    }
    return fields;
  }

  private static String schemaType(Class<?> type) {
    return Map.of(
            String.class, "string",
            Number.class, "number",
            Boolean.class, "boolean",
            boolean.class, "boolean",
            JsonObject.class, "object",
            List.class, "array",
            JsonElement.class, "any")
        .getOrDefault(type, type.getName());
  }

  private static JsonElement sample(String type) {
    return Golden.object("{'string!': 's', 'number!': 1.5, 'boolean!': true, 'object!': {}}")
        .get(type);
  }

  private static String camel(String name) {
    StringBuilder camel = new StringBuilder();
    for (String word : name.split("_", -1)) {
      camel.append(
          camel.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return camel.toString();
  }
}
