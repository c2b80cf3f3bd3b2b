package dev.belay.codegen;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks a file against a JSON Schema and says what is wrong in words of the schema's own
 * descriptions.
 */
final class SchemaCheck {
  private final JsonObject schema;

  SchemaCheck(JsonObject schema) {
    this.schema = schema;
  }

  void check(YamlDocument document) {
    ValidatorFactory factory = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory());
    Validator.Result result = factory.validate((Object) schema, (Object) document.root());
    for (Error error : result.getErrors()) {
      String pointer = error.getInstanceLocation();
      JsonElement value = at(document.root(), pointer);
      String message = value == null ? error.getError() : message(error, value);
      document.problems().add(pointer, message);
    }
  }

  private String message(Error error, JsonElement value) {
    String location = error.getSchemaLocation();
    String inSchema = location.substring(location.indexOf('#') + 1);
    JsonElement rule = at(schema, inSchema);
    if (inSchema.endsWith("/additionalProperties") && rule != null && rule.isJsonPrimitive()) {
      return unknownKey(Pointer.lastKey(error.getInstanceLocation()), Pointer.parent(inSchema));
    }
    if (rule == null || !rule.isJsonObject()) {
      return error.getError();
    }
    JsonObject holder = rule.getAsJsonObject();
    return switch (String.valueOf(error.getKeyword())) {
      case "enum" -> notOneOf(value, texts(holder.getAsJsonArray("enum")));
      case "required" -> missingKeys(value, texts(holder.getAsJsonArray("required")));
      case "type" ->
          "is "
              + JsonKind.of(value)
              + "; it must be "
              + types(holder.get("type"))
              + described(holder);
      case "pattern" -> value + " is not what belongs here" + described(holder);
      case "minLength" -> "is empty; write a text or leave the key out" + described(holder);
      case "minProperties" ->
          "is empty; write at least one of its keys or leave it out" + described(holder);
      case "minimum", "maximum" ->
          value + " is out of range: " + error.getError() + described(holder);
      default -> error.getError();
    };
  }

  private String unknownKey(String key, String owner) {
    JsonElement holder = at(schema, owner);
    Set<String> known =
        holder instanceof JsonObject object && object.has("properties")
            ? object.getAsJsonObject("properties").keySet()
            : Set.of();
    return "unknown key " + key + "; " + NearestName.hint(key, known);
  }

  private static String notOneOf(JsonElement value, List<String> known) {
    if (!value.isJsonPrimitive()) {
      return "is " + JsonKind.of(value) + "; it must be one of " + String.join(", ", known);
    }
    String nearest = NearestName.of(value.getAsString(), known);
    String hint = nearest == null ? "it" : "did you mean " + nearest + "? It";
    return value.getAsString()
        + " is unknown here; "
        + hint
        + " must be one of "
        + String.join(", ", known);
  }

  private static String missingKeys(JsonElement value, List<String> required) {
    List<String> missing = new ArrayList<>(required);
    missing.removeAll(value.getAsJsonObject().keySet());
    return (missing.size() == 1 ? "the key " : "the keys ")
        + String.join(", ", missing)
        + " must stand here";
  }

  private static String types(JsonElement type) {
    return type.isJsonArray()
        ? String.join(" or ", texts(type.getAsJsonArray()))
        : type.getAsString();
  }

  private static String described(JsonObject rule) {
    return rule.has("description") ? " (" + rule.get("description").getAsString() + ")" : "";
  }

  private static List<String> texts(JsonArray array) {
    return array.asList().stream().map(JsonElement::getAsString).collect(Collectors.toList());
  }

  private static @Nullable JsonElement at(JsonElement root, String pointer) {
    JsonElement at = root;
    if (pointer.isEmpty()) {
      return at;
    }
    for (String encoded : pointer.substring(1).split("/", -1)) {
      String key = Pointer.lastKey(encoded);
      if (at instanceof JsonObject object) {
        at = object.get(key);
      } else if (at instanceof JsonArray array
          && key.matches("\\d+")
          && Integer.parseInt(key) < array.size()) {
        at = array.get(Integer.parseInt(key));
      } else {
        return null;
      }
      if (at == null) {
        return null;
      }
    }
    return at;
  }
}
