package dev.belay.contract.payload;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.belay.contract.validation.ValidationResult;
import dev.belay.contract.validation.Validator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the generated records read members with. The payload was checked before; a member that is
 * missing or null is null.
 */
final class Members {
  private Members() {}

  /**
   * @throws PayloadException when the payload is not as the contract says
   */
  static void check(String host, String event, JsonObject payload) {
    ValidationResult result = Validator.validate(host, event, payload);
    if (!result.valid()) {
      throw new PayloadException(host, event, result.errors());
    }
  }

  /** As a record has it. */
  static boolean equal(HostPayload payload, @Nullable Object other) {
    return other instanceof HostPayload that
        && payload.getClass() == that.getClass()
        && payload.json().equals(that.json());
  }

  /** As a record has it. */
  static String toString(HostPayload payload) {
    return payload.getClass().getSimpleName() + "[json=" + payload.json() + "]";
  }

  static @Nullable String text(JsonObject json, String key) {
    JsonElement value = value(json, key);
    return value == null ? null : value.getAsString();
  }

  /** The number, also where JSON has 3.0 or 3e2; beyond 64 bits the nearest that there is. */
  static @Nullable Long integer(JsonObject json, String key) {
    JsonElement value = value(json, key);
    if (value == null) {
      return null;
    }
    try {
      return new BigDecimal(value.getAsString()).longValueExact();
    } catch (ArithmeticException beyond) {
      return (long) value.getAsDouble();
    }
  }

  static @Nullable Number number(JsonObject json, String key) {
    JsonElement value = value(json, key);
    return value == null ? null : value.getAsNumber();
  }

  static @Nullable Boolean bool(JsonObject json, String key) {
    JsonElement value = value(json, key);
    return value == null ? null : (Boolean) value.getAsBoolean();
  }

  static @Nullable JsonObject object(JsonObject json, String key) {
    JsonElement value = value(json, key);
    return value == null ? null : value.getAsJsonObject();
  }

  static @Nullable JsonArray array(JsonObject json, String key) {
    JsonElement value = value(json, key);
    return value == null ? null : value.getAsJsonArray();
  }

  static @Nullable List<String> texts(JsonObject json, String key) {
    JsonArray array = array(json, key);
    if (array == null) {
      return null;
    }
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.getAsString()));
    return List.copyOf(texts);
  }

  /** A null that is there is a value, too; null only when the key is missing. */
  static @Nullable JsonElement any(JsonObject json, String key) {
    return json.get(key);
  }

  private static @Nullable JsonElement value(JsonObject json, String key) {
    JsonElement value = json.get(key);
    return value == null || value instanceof JsonNull ? null : value;
  }
}
