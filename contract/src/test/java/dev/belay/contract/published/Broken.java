package dev.belay.contract.published;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.Field.Type;
import java.util.ArrayList;
import java.util.List;

/** A payload with one thing wrong. */
record Broken(String pointer, String message, JsonObject payload) {

  /**
   * The payload without each of its required fields in turn, and with each field in another type.
   */
  static List<Broken> all(List<Field> fields, JsonObject payload) {
    List<Broken> broken = new ArrayList<>();
    for (Field field : fields) {
      String pointer = "/" + field.name();
      if (field.required()) {
        JsonObject without = payload.deepCopy();
        without.remove(field.name());
        broken.add(new Broken(pointer, "is missing", without));
      }
      if (!field.types().contains(Type.ANY)) {
        JsonObject wrong = payload.deepCopy();
        wrong.add(field.name(), ofAnotherType(field));
        broken.add(new Broken(pointer, "must be ", wrong));
      }
    }
    return broken;
  }

  private static JsonElement ofAnotherType(Field field) {
    List<Type> types = field.types();
    if (types.stream().noneMatch(type -> type == Type.INT || type == Type.NUMBER)) {
      return new JsonPrimitive(7);
    }
    if (!types.contains(Type.BOOL)) {
      return new JsonPrimitive(true);
    }
    return field.nullable() ? new JsonArray() : JsonNull.INSTANCE;
  }
}
