package dev.belay.codegen.published;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.belay.codegen.ConfigurationFile.Time;
import dev.belay.codegen.FieldType;
import dev.belay.codegen.FieldType.Base;
import dev.belay.codegen.HostFile.Field;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The schemas of what stands in a configuration. Here the author is the user and not the host: an
 * unknown value of an enumeration is a mistake, and so is an unknown member, unless it is said that
 * others may stand there.
 */
final class MemberSchemas {
  private MemberSchemas() {}

  /** An object with these members. */
  static JsonObject object(List<Field> fields, boolean closed) {
    JsonObject object = new JsonObject();
    object.addProperty("type", "object");
    object.add("properties", new JsonObject());
    object.add("required", new JsonArray());
    object.addProperty("additionalProperties", !closed);
    fields.forEach(field -> add(object, field, property(field)));
    return object;
  }

  /** Adds a member to what {@link #object} made. */
  static void add(JsonObject object, Field field, JsonObject property) {
    object.getAsJsonObject("properties").add(field.name(), property);
    if (field.type().required()) {
      object.getAsJsonArray("required").add(field.name());
    }
  }

  static JsonObject property(Field field) {
    JsonObject property = new JsonObject();
    if (!field.note().isEmpty()) {
      property.addProperty("description", field.note());
    }
    FieldType type = field.type();
    if (type.parts().contains(Base.ANY)) {
      return property;
    }
    Set<String> names = new LinkedHashSet<>();
    type.parts().forEach(part -> names.add(SchemaFiles.typeName(part)));
    if (type.nullable()) {
      names.add("null");
    }
    if (names.size() == 1) {
      property.addProperty("type", names.iterator().next());
    } else {
      property.add("type", SchemaFiles.array(names));
    }
    if (type.parts().equals(List.of(Base.ENUM))) {
      JsonArray values = SchemaFiles.array(type.values());
      if (type.nullable()) {
        values.add(JsonNull.INSTANCE);
      }
      property.add("enum", values);
    }
    if (type.parts().contains(Base.STRING_LIST) || type.parts().contains(Base.OBJECT_LIST)) {
      JsonObject items = new JsonObject();
      items.addProperty("type", type.parts().contains(Base.STRING_LIST) ? "string" : "object");
      property.add("items", items);
    }
    if (!field.fields().isEmpty()) {
      JsonObject members = object(field.fields(), false);
      members.entrySet().stream()
          .filter(member -> !member.getKey().equals("type"))
          .forEach(member -> property.add(member.getKey(), member.getValue()));
    }
    return property;
  }

  /**
   * A time limit: the unit stands in the description, since mistaking it is the commonest error.
   *
   * @param standard what counts when it is absent; 0 where that is not known
   */
  static JsonObject time(Field field, Time time, String unit, int standard) {
    JsonObject property = property(field);
    String note = field.note().isEmpty() ? "the time limit" : field.note();
    property.addProperty(
        "description",
        note
            + ", in "
            + (unit.equals("ms") ? "milliseconds" : "seconds")
            + (standard == 0 ? "" : "; " + standard + " when absent")
            + (time.note().isEmpty() ? "" : "; " + time.note()));
    if (time.min() > 0) {
      property.addProperty("minimum", time.min());
    } else if (time.positive()) {
      property.addProperty("exclusiveMinimum", 0);
    }
    if (time.max() > 0) {
      property.addProperty("maximum", time.max());
    }
    return property;
  }

  /** A text with suggestions: others are no mistake. */
  static JsonObject suggesting(JsonObject property, List<String> values) {
    if (!values.isEmpty()) {
      JsonObject known = new JsonObject();
      known.add("enum", SchemaFiles.array(values));
      JsonObject other = new JsonObject();
      other.addProperty("type", "string");
      JsonArray either = new JsonArray();
      either.add(known);
      either.add(other);
      property.remove("type");
      property.add("anyOf", either);
    }
    return property;
  }

  static JsonObject arrayOf(JsonObject items) {
    JsonObject array = new JsonObject();
    array.addProperty("type", "array");
    array.add("items", items);
    return array;
  }

  static JsonObject reference(String definition) {
    JsonObject reference = new JsonObject();
    reference.addProperty("$ref", "#/$defs/" + definition);
    return reference;
  }
}
