package dev.belay.codegen.published;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.codegen.FieldType;
import dev.belay.codegen.FieldType.Base;
import dev.belay.codegen.HookContractCatalog;
import dev.belay.codegen.HookContractSchemas;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The JSON Schemas. Hosts add keys and values from one release to the next, so neither an unknown
 * key nor an unknown value of an enumeration fails: the known values stand in {@code examples}.
 * Keywords are those of the standard alone, since strict validators refuse others.
 */
final class SchemaFiles {
  /** Where the schemas say that they are. */
  static final String BASE = "https://belay.dev/contract/schemas/";

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final Gson PRETTY =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private SchemaFiles() {}

  /** One schema for each event, and their union. */
  static void family(Family family, Map<String, String> files) {
    for (Shape shape : family.shapes()) {
      String name = family.id() + "/" + fileName(shape);
      put(files, name, schema(name, shape));
    }
    String name = family.id() + ".json";
    put(files, name, union(name, family));
  }

  /**
   * The schemas of the frozen catalog as they were published, with a dialect that exists and
   * addresses of ours.
   */
  static void catalog(HookContractCatalog.Spec spec, Map<String, String> files) {
    String id = "hook-contract-" + HookContractCatalog.VERSION;
    HookContractSchemas.of(spec)
        .forEach(
            (event, published) -> {
              boolean all = event.equals(HookContractSchemas.AGGREGATE);
              String name = all ? id + ".json" : id + "/" + event + ".json";
              JsonObject schema = published.deepCopy();
              schema.addProperty("$schema", DIALECT);
              schema.addProperty("$id", BASE + name);
              if (all) {
                // They would be the same schemas as those that stand by themselves.
                for (JsonElement each : schema.getAsJsonArray("oneOf")) {
                  each.getAsJsonObject().remove("$schema");
                  each.getAsJsonObject().remove("$id");
                }
              }
              put(files, name, schema);
            });
  }

  /** Belay's own shapes that stand by themselves. */
  static void canonical(Family belay, Map<String, String> files) {
    for (Shape shape : belay.shapes()) {
      if (Set.of("event", "verdict", "openhook").contains(shape.event())) {
        String name = shape.event() + ".json";
        put(files, name, schema(name, shape));
      }
    }
  }

  /** The schema's file name; a colon, which not every file system takes, is a dot. */
  private static String fileName(Shape shape) {
    return shape.event().replace(':', '.') + ".json";
  }

  static void put(Map<String, String> files, String name, JsonObject schema) {
    files.put("schemas/" + name, PRETTY.toJson(schema) + "\n");
  }

  static JsonObject head(String name, String title, String description) {
    JsonObject schema = new JsonObject();
    schema.addProperty("$schema", DIALECT);
    schema.addProperty("$id", BASE + name);
    schema.addProperty("title", title);
    schema.addProperty("description", description);
    return schema;
  }

  private static JsonObject schema(String name, Shape shape) {
    JsonObject schema = head(name, shape.title(), shape.summary());
    addBody(schema, shape);
    return schema;
  }

  private static void addBody(JsonObject schema, Shape shape) {
    schema.addProperty("type", "object");
    addMembers(schema, shape.members());
  }

  private static JsonObject union(String name, Family family) {
    JsonObject schema =
        head(
            name,
            family.title() + ": every event",
            "A payload of any event of " + family.title() + ".");
    if (!family.tagged()) {
      schema.addProperty(
          "$comment",
          "Not every payload of this host names its event, so that one may fit several of these:"
              + " take the schema of the event where you know it.");
    }
    JsonArray members = new JsonArray();
    JsonObject defs = new JsonObject();
    for (Shape shape : family.shapes()) {
      JsonObject body = new JsonObject();
      body.addProperty("title", shape.title());
      body.addProperty("description", shape.summary());
      addBody(body, shape);
      defs.add(shape.name(), body);
      JsonObject reference = new JsonObject();
      reference.addProperty("$ref", "#/$defs/" + shape.name());
      members.add(reference);
    }
    schema.add(family.tagged() ? "oneOf" : "anyOf", members);
    schema.add("$defs", defs);
    return schema;
  }

  private static void addMembers(JsonObject schema, List<Member> members) {
    JsonObject properties = new JsonObject();
    JsonArray required = new JsonArray();
    for (Member member : members) {
      properties.add(member.name(), property(member));
      if (member.required()) {
        required.add(member.name());
      }
    }
    schema.add("properties", properties);
    schema.add("required", required);
    schema.addProperty("additionalProperties", true);
  }

  private static JsonObject property(Member member) {
    JsonObject property = new JsonObject();
    if (!member.note().isEmpty()) {
      property.addProperty("description", member.note());
    }
    if (member.anything()) {
      return property;
    }
    FieldType type = member.type();
    Set<String> names = new LinkedHashSet<>();
    type.parts().forEach(part -> names.add(typeName(part)));
    if (type.nullable()) {
      names.add("null");
    }
    if (names.size() == 1) {
      property.addProperty("type", names.iterator().next());
    } else {
      property.add("type", array(names));
    }
    if (member.only().size() == 1) {
      property.addProperty("const", member.only().get(0));
    } else if (!member.only().isEmpty()) {
      property.add("enum", array(member.only()));
    } else if (!type.values().isEmpty()) {
      property.add("examples", array(type.values()));
    }
    addItems(property, member);
    if (type.parts().contains(Base.OBJECT) && !member.members().isEmpty()) {
      addMembers(property, member.members());
    }
    return property;
  }

  /** What the items of an array are, where one kind of array is possible. */
  private static void addItems(JsonObject property, Member member) {
    List<Base> arrays = member.arrays();
    if (arrays.size() != 1 || arrays.get(0) == Base.LIST) {
      return;
    }
    JsonObject items = new JsonObject();
    items.addProperty("type", arrays.get(0) == Base.STRING_LIST ? "string" : "object");
    if (arrays.get(0) == Base.OBJECT_LIST && !member.members().isEmpty()) {
      addMembers(items, member.members());
    }
    property.add("items", items);
  }

  static JsonArray array(Iterable<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }

  static String typeName(Base base) {
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
