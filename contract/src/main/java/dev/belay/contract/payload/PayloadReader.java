package dev.belay.contract.payload;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one payload for the generated records. For each type there are three
 * readings: the plain one wants a value, {@code OrNull} wants the key but takes a null, {@code
 * OrAbsent} takes anything missing or null as null. What is there in another type is a {@link
 * PayloadException} in all three; found texts are not quoted in it, since they may be secret.
 */
final class PayloadReader {
  private final String host;
  private final String event;
  private final JsonObject payload;

  PayloadReader(String host, String event, JsonObject payload) {
    this.host = requireNonNull(host, "host");
    this.event = requireNonNull(event, "event");
    this.payload = requireNonNull(payload, "payload");
  }

  String text(String key) {
    return present(key, "a string", textOrAbsent(key));
  }

  @Nullable String textOrNull(String key) {
    wantKey(key, "a string or null");
    return textOrAbsent(key);
  }

  @Nullable String textOrAbsent(String key) {
    JsonElement value = value(key, "a string", PayloadReader::isText);
    return value == null ? null : value.getAsString();
  }

  long integer(String key) {
    return present(key, "a whole number", integerOrAbsent(key));
  }

  @Nullable Long integerOrNull(String key) {
    wantKey(key, "a whole number or null");
    return integerOrAbsent(key);
  }

  @Nullable Long integerOrAbsent(String key) {
    JsonElement value = value(key, "a whole number", PayloadReader::isNumber);
    if (value == null) {
      return null;
    }
    try {
      return new BigDecimal(value.getAsString()).longValueExact();
    } catch (ArithmeticException | NumberFormatException notWholeOrTooLarge) {
      throw wrong(key, "a whole number", "is " + found(value));
    }
  }

  Number number(String key) {
    return present(key, "a number", numberOrAbsent(key));
  }

  @Nullable Number numberOrNull(String key) {
    wantKey(key, "a number or null");
    return numberOrAbsent(key);
  }

  @Nullable Number numberOrAbsent(String key) {
    JsonElement value = value(key, "a number", PayloadReader::isNumber);
    return value == null ? null : value.getAsNumber();
  }

  boolean bool(String key) {
    return present(key, "true or false", boolOrAbsent(key));
  }

  @Nullable Boolean boolOrNull(String key) {
    wantKey(key, "true, false or null");
    return boolOrAbsent(key);
  }

  @Nullable Boolean boolOrAbsent(String key) {
    JsonElement value = value(key, "true or false", PayloadReader::isBoolean);
    return value == null ? null : (Boolean) value.getAsBoolean();
  }

  JsonObject object(String key) {
    return present(key, "an object", objectOrAbsent(key));
  }

  @Nullable JsonObject objectOrNull(String key) {
    wantKey(key, "an object or null");
    return objectOrAbsent(key);
  }

  @Nullable JsonObject objectOrAbsent(String key) {
    JsonElement value = value(key, "an object", JsonElement::isJsonObject);
    return value == null ? null : value.getAsJsonObject();
  }

  JsonArray array(String key) {
    return present(key, "an array", arrayOrAbsent(key));
  }

  @Nullable JsonArray arrayOrNull(String key) {
    wantKey(key, "an array or null");
    return arrayOrAbsent(key);
  }

  @Nullable JsonArray arrayOrAbsent(String key) {
    JsonElement value = value(key, "an array", JsonElement::isJsonArray);
    return value == null ? null : value.getAsJsonArray();
  }

  List<String> texts(String key) {
    return present(key, "an array of strings", textsOrAbsent(key));
  }

  @Nullable List<String> textsOrNull(String key) {
    wantKey(key, "an array of strings or null");
    return textsOrAbsent(key);
  }

  @Nullable List<String> textsOrAbsent(String key) {
    JsonElement value = value(key, "an array of strings", JsonElement::isJsonArray);
    if (value == null) {
      return null;
    }
    List<String> texts = new ArrayList<>();
    for (JsonElement item : value.getAsJsonArray()) {
      if (!isText(item)) {
        throw wrong(key, "an array of strings", "item " + texts.size() + " is " + found(item));
      }
      texts.add(item.getAsString());
    }
    return List.copyOf(texts);
  }

  /** A null that is there is a value too. */
  JsonElement any(String key) {
    wantKey(key, "a value");
    JsonElement value = payload.get(key);
    return value == null ? JsonNull.INSTANCE : value;
  }

  @Nullable JsonElement anyOrNull(String key) {
    wantKey(key, "a value or null");
    return anyOrAbsent(key);
  }

  @Nullable JsonElement anyOrAbsent(String key) {
    return value(key, "a value", value -> true);
  }

  private @Nullable JsonElement value(String key, String expected, Predicate<JsonElement> fits) {
    JsonElement value = payload.get(key);
    if (value == null || value.isJsonNull()) {
      return null;
    }
    if (!fits.test(value)) {
      throw wrong(key, expected, "is " + found(value));
    }
    return value;
  }

  private <T> T present(String key, String expected, @Nullable T value) {
    if (value == null) {
      throw wrong(key, expected, payload.has(key) ? "is null" : "is missing");
    }
    return value;
  }

  private void wantKey(String key, String expected) {
    if (!payload.has(key)) {
      throw wrong(key, expected, "is missing");
    }
  }

  private PayloadException wrong(String key, String expected, String found) {
    return PayloadException.wrongField(host, event, key, expected, found);
  }

  private static boolean isText(JsonElement value) {
    return value instanceof JsonPrimitive primitive && primitive.isString();
  }

  private static boolean isNumber(JsonElement value) {
    return value instanceof JsonPrimitive primitive && primitive.isNumber();
  }

  private static boolean isBoolean(JsonElement value) {
    return value instanceof JsonPrimitive primitive && primitive.isBoolean();
  }

  private static String found(JsonElement value) {
    if (value.isJsonNull()) {
      return "null";
    }
    if (value.isJsonObject()) {
      return "an object";
    }
    if (value.isJsonArray()) {
      return "an array";
    }
    return isText(value) ? "a string" : value.getAsString();
  }
}
