package dev.belay.contract.openhook;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code validate} of the published SDKs 0.1.0, with their texts: presence of the six fields,
 * {@code openhook} a string, {@code type} a known one. They check nothing else; {@link
 * OpenHookSchema} has the published schemas' rules.
 */
public final class OpenHookValidator {
  /** Whose words are used: the SDKs quote an unknown type differently. */
  public enum Dialect {
    TYPESCRIPT,
    PYTHON
  }

  private OpenHookValidator() {}

  /** The first thing that the SDKs reject, in their words; empty for what they take. */
  public static Optional<String> error(JsonObject envelope, Dialect dialect) {
    requireNonNull(dialect, "dialect");
    Optional<String> unreadable = unreadable(envelope);
    if (unreadable.isPresent()) {
      return unreadable;
    }
    JsonElement type = envelope.get("type");
    boolean known = isText(type) && OpenHookSchema.TYPES.contains(type.getAsString());
    return known
        ? Optional.empty()
        : Optional.of(
            "Unknown event type: " + (dialect == Dialect.PYTHON ? repr(type) : Json.write(type)));
  }

  /** What no reader can do without: the fields themselves, and a version that is a text. */
  static Optional<String> unreadable(JsonObject envelope) {
    List<String> missing =
        OpenHookSchema.REQUIRED.stream().filter(field -> !envelope.has(field)).sorted().toList();
    if (!missing.isEmpty()) {
      return Optional.of("Missing required fields: " + String.join(", ", missing));
    }
    return isText(envelope.get("openhook"))
        ? Optional.empty()
        : Optional.of("'openhook' must be a string");
  }

  private static boolean isText(JsonElement value) {
    return value instanceof JsonPrimitive primitive && primitive.isString();
  }

  /** Python's {@code repr}; numbers keep the text that they were sent with. */
  private static String repr(JsonElement value) {
    if (value.isJsonNull()) {
      return "None";
    }
    if (value.isJsonArray()) {
      return value.getAsJsonArray().asList().stream()
          .map(OpenHookValidator::repr)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (value.isJsonObject()) {
      return value.getAsJsonObject().entrySet().stream()
          .map(entry -> quoted(entry.getKey()) + ": " + repr(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    JsonPrimitive primitive = value.getAsJsonPrimitive();
    if (primitive.isBoolean()) {
      return primitive.getAsBoolean() ? "True" : "False";
    }
    return primitive.isString() ? quoted(primitive.getAsString()) : primitive.getAsString();
  }

  /** Single quotes, or double ones around a text that holds single quotes and no double ones. */
  private static String quoted(String text) {
    char quote = text.contains("'") && !text.contains("\"") ? '"' : '\'';
    StringBuilder out = new StringBuilder().append(quote);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\\' -> out.append("\\\\");
                default -> {
                  if (c == quote) {
                    out.append('\\').append(quote);
                  } else if (c < 0x20 || (c >= 0x7f && c < 0xa0)) {
                    out.append(String.format("\\x%02x", c));
                  } else {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
    return out.append(quote).toString();
  }
}
