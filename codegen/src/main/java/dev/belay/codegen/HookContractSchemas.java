package dev.belay.codegen;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.belay.codegen.HookContractCatalog.Event;
import dev.belay.codegen.HookContractCatalog.Field;
import dev.belay.codegen.HookContractCatalog.Spec;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The JSON Schemas of hook-contract 0.1.2 exactly as its packages carry them, key order and the
 * unusable {@code $schema} address ({@code https} where draft-07's name has {@code http}) included.
 */
public final class HookContractSchemas {
  private static final String DRAFT = "https://json-schema.org/draft-07/schema#";
  private static final String BASE = "https://orchestkit.dev/schemas/hook-contract/";

  /** The key of the aggregate. */
  public static final String AGGREGATE = "HookEvent";

  private HookContractSchemas() {}

  /**
   * The schema of each event by its name, in the order of the spec, then the aggregate {@code
   * HookEvent}.
   */
  public static Map<String, JsonObject> of(Spec spec) {
    Map<String, JsonObject> schemas = new LinkedHashMap<>();
    JsonArray all = new JsonArray();
    for (Event event : spec.events()) {
      JsonObject schema = schema(event);
      schemas.put(event.name(), schema);
      all.add(schema);
    }
    JsonObject aggregate = head(AGGREGATE, AGGREGATE);
    aggregate.add("oneOf", all);
    schemas.put(AGGREGATE, aggregate);
    return schemas;
  }

  private static JsonObject schema(Event event) {
    JsonObject tag = typed("string");
    tag.addProperty("const", event.name());
    // The published generator takes these from nowhere but its own source: only the timestamp is
    // described.
    JsonObject timestamp = typed("string");
    timestamp.addProperty("description", "ISO-8601 UTC timestamp");
    JsonObject properties = new JsonObject();
    properties.add("event", tag);
    properties.add("timestamp", timestamp);
    properties.add("session_id", typed("string"));
    properties.add("cwd", typed("string"));
    properties.add("payload", payload(event));

    JsonObject schema = head(event.name(), event.name() + " hook event");
    schema.addProperty("type", "object");
    schema.add("properties", properties);
    JsonArray required = new JsonArray();
    required.add("event");
    schema.add("required", required);
    schema.addProperty("additionalProperties", true);
    return schema;
  }

  private static JsonObject payload(Event event) {
    JsonObject schema = typed("object");
    if (!event.hasPayload()) {
      schema.addProperty("additionalProperties", true);
      return schema;
    }
    JsonObject properties = new JsonObject();
    JsonArray required = new JsonArray();
    for (Field field : event.payload()) {
      JsonObject property = fragment(field.type());
      property.addProperty("description", field.description());
      properties.add(field.name(), property);
      if (field.required()) {
        required.add(field.name());
      }
    }
    schema.add("properties", properties);
    schema.addProperty("additionalProperties", true);
    if (!required.isEmpty()) {
      schema.add("required", required);
    }
    return schema;
  }

  private static JsonObject fragment(String type) {
    return switch (type) {
      case "string", "number", "boolean" -> typed(type);
      case "object" -> {
        JsonObject object = typed("object");
        object.addProperty("additionalProperties", true);
        yield object;
      }
      case "string[]", "array<string>" -> {
        JsonObject array = typed("array");
        array.add("items", typed("string"));
        yield array;
      }
      default -> new JsonObject();
    };
  }

  private static JsonObject head(String name, String title) {
    JsonObject schema = new JsonObject();
    schema.addProperty("$schema", DRAFT);
    schema.addProperty("$id", BASE + name + ".json");
    schema.addProperty("title", title);
    return schema;
  }

  private static JsonObject typed(String type) {
    JsonObject schema = new JsonObject();
    schema.addProperty("type", type);
    return schema;
  }
}
