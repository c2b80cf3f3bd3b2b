package dev.belay.contract.catalog;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes typed fields out of a payload, for the generated records. Types are those of the published
 * JSON Schemas: nothing is converted. {@code null} counts as absent for an optional field and is an
 * error for a required one.
 */
public final class PayloadFields {
  private final String event;
  private final JsonObject payload;

  /**
   * @param event the event's name, for messages
   * @param payload the JSON to read
   */
  public PayloadFields(String event, JsonObject payload) {
    this.event = requireNonNull(event, "event");
    this.payload = requireNonNull(payload, "payload");
  }

  public String string(String field) {
    return string(field, required(field));
  }

  public @Nullable String optionalString(String field) {
    JsonElement found = optional(field);
    return found == null ? null : string(field, found);
  }

  public Number number(String field) {
    return number(field, required(field));
  }

  public @Nullable Number optionalNumber(String field) {
    JsonElement found = optional(field);
    return found == null ? null : number(field, found);
  }

  public boolean bool(String field) {
    return bool(field, required(field));
  }

  public @Nullable Boolean optionalBoolean(String field) {
    JsonElement found = optional(field);
    return found == null ? null : bool(field, found);
  }

  public JsonObject object(String field) {
    return object(field, required(field));
  }

  public @Nullable JsonObject optionalObject(String field) {
    JsonElement found = optional(field);
    return found == null ? null : object(field, found);
  }

  public List<String> strings(String field) {
    return strings(field, required(field));
  }

  public @Nullable List<String> optionalStrings(String field) {
    JsonElement found = optional(field);
    return found == null ? null : strings(field, found);
  }

  /** A field of any type: {@code null} is a value of it. */
  public JsonElement unknown(String field) {
    JsonElement found = payload.get(field);
    if (found == null) {
      throw new PayloadFieldException(event, field, "is required");
    }
    return found;
  }

  public @Nullable JsonElement optionalUnknown(String field) {
    return optional(field);
  }

  private @Nullable JsonElement optional(String field) {
    JsonElement found = payload.get(field);
    return found == null || found.isJsonNull() ? null : found;
  }

  private JsonElement required(String field) {
    return unknown(field);
  }

  private String string(String field, JsonElement found) {
    if (found instanceof JsonPrimitive primitive && primitive.isString()) {
      return primitive.getAsString();
    }
    throw mismatch(field, "a string", found);
  }

  private Number number(String field, JsonElement found) {
    if (found instanceof JsonPrimitive primitive && primitive.isNumber()) {
      return primitive.getAsNumber();
    }
    throw mismatch(field, "a number", found);
  }

  private boolean bool(String field, JsonElement found) {
    if (found instanceof JsonPrimitive primitive && primitive.isBoolean()) {
      return primitive.getAsBoolean();
    }
    throw mismatch(field, "a boolean", found);
  }

  private JsonObject object(String field, JsonElement found) {
    if (found instanceof JsonObject object) {
      return object;
    }
    throw mismatch(field, "an object", found);
  }

  private List<String> strings(String field, JsonElement found) {
    if (!found.isJsonArray()) {
      throw mismatch(field, "an array of strings", found);
    }
    List<String> items = new ArrayList<>();
    for (JsonElement item : found.getAsJsonArray()) {
      items.add(string(field + "[" + items.size() + "]", item));
    }
    return List.copyOf(items);
  }

  private PayloadFieldException mismatch(String field, String wanted, JsonElement found) {
    return new PayloadFieldException(
        event, field, "must be " + wanted + ", got " + Json.kindOf(found));
  }
}
