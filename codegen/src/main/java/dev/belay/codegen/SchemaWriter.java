package dev.belay.codegen;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.belay.codegen.FieldType.Base;
import dev.belay.codegen.HostFile.Event;
import dev.belay.codegen.HostFile.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the JSON Schema of an event's payload. Hosts add keys and values from one release to the
 * next, so neither an unknown key nor an unknown value of an enumeration fails: the known values
 * stand in {@code examples} and {@code x-values}.
 */
final class SchemaWriter {
  private static final Gson PRETTY =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private SchemaWriter() {}

  /** The schema's file name; a colon, which not every file system takes, is a dot. */
  static String fileName(Event event) {
    return event.name().replace(':', '.') + ".json";
  }

  static String write(HostFile host, Event event) {
    JsonObject schema = new JsonObject();
    schema.addProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.addProperty(
        "$id",
        "https://belay.dev/schemas/" + host.id() + "/" + host.version() + "/" + fileName(event));
    schema.addProperty("title", host.title() + ": " + event.name());
    schema.addProperty("description", event.summary());
    schema.addProperty("type", "object");
    addMembers(schema, host.fieldsOf(event));
    return PRETTY.toJson(schema) + "\n";
  }

  private static void addMembers(JsonObject schema, List<Field> fields) {
    JsonObject properties = new JsonObject();
    JsonArray required = new JsonArray();
    for (Field field : fields) {
      properties.add(field.name(), property(field));
      if (field.type().required()) {
        required.add(field.name());
      }
    }
    schema.add("properties", properties);
    schema.add("required", required);
    schema.addProperty("additionalProperties", true);
  }

  private static JsonObject property(Field field) {
    JsonObject property = new JsonObject();
    if (!field.note().isEmpty()) {
      property.addProperty("description", field.note());
    }
    FieldType type = field.type();
    if (type.parts().contains(Base.ANY)) {
      return property;
    }
    Set<String> names = new LinkedHashSet<>();
    type.parts().forEach(part -> names.add(typeName(part)));
    if (type.nullable()) {
      names.add("null");
    }
    addTypes(property, names);
    if (!type.values().isEmpty()) {
      JsonArray values = new JsonArray();
      type.values().forEach(values::add);
      property.add("examples", values);
      property.add("x-values", values.deepCopy());
    }
    addItems(property, type, field.fields());
    if (type.parts().contains(Base.OBJECT) && !field.fields().isEmpty()) {
      addMembers(property, field.fields());
    }
    return property;
  }

  private static void addTypes(JsonObject property, Set<String> names) {
    if (names.size() == 1) {
      property.addProperty("type", names.iterator().next());
      return;
    }
    JsonArray types = new JsonArray();
    names.forEach(types::add);
    property.add("type", types);
  }

  /** What the items of an array are, where one kind of array is possible. */
  private static void addItems(JsonObject property, FieldType type, List<Field> members) {
    List<Base> arrays = new ArrayList<>(type.parts());
    arrays.removeIf(part -> !typeName(part).equals("array"));
    if (arrays.size() != 1 || arrays.get(0) == Base.LIST) {
      return;
    }
    JsonObject items = new JsonObject();
    items.addProperty("type", arrays.get(0) == Base.STRING_LIST ? "string" : "object");
    if (arrays.get(0) == Base.OBJECT_LIST && !members.isEmpty()) {
      addMembers(items, members);
    }
    property.add("items", items);
  }

  private static String typeName(Base base) {
    return switch (base) {
      case STRING, PATH, URL, ENUM -> "string";
      case INT -> "integer";
      case NUMBER -> "number";
      case BOOL -> "boolean";
      case OBJECT -> "object";
      case STRING_LIST, OBJECT_LIST, LIST -> "array";
      case ANY, UNION -> throw new IllegalArgumentException(base + " has no single type");
    };
  }
}
