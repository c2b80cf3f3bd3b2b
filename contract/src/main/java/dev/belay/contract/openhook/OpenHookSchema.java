package dev.belay.contract.openhook;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the six published JSON Schemas ({@code envelope.schema.json}, and one for each
 * type's {@code data} but {@code session.start}'s, which was never published). Like them it does
 * not ask {@code time} for a time zone.
 */
public final class OpenHookSchema {
  /** The published types. */
  public static final List<String> TYPES =
      List.of(
          "session.start", "session.end", "prompt.submit", "tool.start", "tool.end", "file.write");

  static final List<String> REQUIRED =
      List.of("openhook", "id", "source", "type", "time", "session_id");

  // Not "$": in Java it also matches before a last line feed, which the schemas' dialect does not.
  private static final Pattern VERSION = Pattern.compile("[0-9]+\\.[0-9]+");
  private static final Pattern SOURCE = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern TIME_START =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}");

  private static final Map<String, Map<String, Rule>> DATA =
      Map.of(
          "session.end",
          Map.of(
              "transcript_path", Rule.text(),
              "reason", Rule.oneOf("user_exit", "timeout", "error", "completed"),
              "model", Rule.text(),
              "duration_ms", Rule.atLeast(0),
              "input_tokens", Rule.atLeast(0),
              "output_tokens", Rule.atLeast(0)),
          "prompt.submit",
          Map.of("prompt_length", Rule.atLeast(0)),
          "tool.start",
          Map.of("tool_name", Rule.text(), "tool_call_id", Rule.text()),
          "tool.end",
          Map.of(
              "tool_name", Rule.text(),
              "tool_call_id", Rule.text(),
              "status", Rule.oneOf("success", "error"),
              "duration_ms", Rule.atLeast(0)),
          "file.write",
          Map.of(
              "path", Rule.text(),
              "operation", Rule.oneOf("create", "update", "delete"),
              "start_line", Rule.atLeast(1),
              "end_line", Rule.atLeast(1),
              "model", Rule.text(),
              "tool_call_id", Rule.text()));

  /**
   * What a field of {@code data} may hold: a whole number from {@code minimum} on, or a text, one
   * of {@code values} if any.
   */
  private record Rule(boolean number, int minimum, List<String> values) {
    static Rule text() {
      return new Rule(false, 0, List.of());
    }

    static Rule oneOf(String... values) {
      return new Rule(false, 0, List.of(values));
    }

    static Rule atLeast(int minimum) {
      return new Rule(true, minimum, List.of());
    }
  }

  private OpenHookSchema() {}

  /**
   * Everything that the schemas reject, one sentence each; empty for a valid envelope. Values are
   * not quoted.
   */
  public static List<String> problems(JsonElement document) {
    if (!(document instanceof JsonObject envelope)) {
      return List.of("an OpenHook envelope is a JSON object, got " + Json.kindOf(document));
    }
    List<String> problems = new ArrayList<>();
    for (String field : REQUIRED) {
      if (!envelope.has(field)) {
        problems.add(field + " is required");
      }
    }
    for (String key : envelope.keySet()) {
      JsonElement value = envelope.get(key);
      switch (key) {
        case "openhook" -> text(key, value, VERSION.asMatchPredicate(), "MAJOR.MINOR", problems);
        case "id" -> text(key, value, id -> !id.isEmpty(), "not empty", problems);
        case "source" ->
            text(key, value, SOURCE.asMatchPredicate(), "lower-case kebab case", problems);
        case "type" ->
            text(key, value, TYPES::contains, "one of " + String.join(", ", TYPES), problems);
        case "time" ->
            text(
                key,
                value,
                time -> TIME_START.matcher(time).lookingAt(),
                "an ISO 8601 time",
                problems);
        case "session_id", "context" -> text(key, value, any -> true, "", problems);
        case "data", "extensions" -> object(key, value, problems);
        default ->
            problems.add(
                key + " is not a field of the envelope; vendors' data goes into extensions");
      }
    }
    // The specification gives data the default {}, so file.write's path is missing from an absent
    // data too.
    JsonElement data = envelope.has("data") ? envelope.get("data") : new JsonObject();
    if (isText(envelope.get("type")) && data instanceof JsonObject object) {
      data(envelope.get("type").getAsString(), object, problems);
    }
    return List.copyOf(problems);
  }

  /** Whether the schemas accept this as an envelope. */
  public static boolean accepts(JsonElement document) {
    return problems(document).isEmpty();
  }

  private static void data(String type, JsonObject data, List<String> problems) {
    if (type.equals("file.write") && !data.has("path")) {
      problems.add("data.path is required for file.write");
    }
    Map<String, Rule> rules = DATA.getOrDefault(type, Map.of());
    for (String key : data.keySet()) {
      Rule rule = rules.get(key);
      if (rule != null) {
        check("data." + key, data.get(key), rule, problems);
      }
    }
  }

  private static void check(String field, JsonElement value, Rule rule, List<String> problems) {
    if (rule.number) {
      if (!isWholeNumber(value)) {
        problems.add(field + " must be a whole number, got " + Json.kindOf(value));
      } else if (value.getAsBigDecimal().compareTo(BigDecimal.valueOf(rule.minimum)) < 0) {
        problems.add(field + " must be at least " + rule.minimum);
      }
    } else {
      String wanted = "one of " + String.join(", ", rule.values);
      text(
          field,
          value,
          text -> rule.values.isEmpty() || rule.values.contains(text),
          wanted,
          problems);
    }
  }

  private static void text(
      String field,
      JsonElement value,
      Predicate<String> good,
      String wanted,
      List<String> problems) {
    if (!isText(value)) {
      problems.add(field + " must be a string, got " + Json.kindOf(value));
    } else if (!good.test(value.getAsString())) {
      problems.add(field + " must be " + wanted);
    }
  }

  private static void object(String field, JsonElement value, List<String> problems) {
    if (!value.isJsonObject()) {
      problems.add(field + " must be an object, got " + Json.kindOf(value));
    }
  }

  private static boolean isText(@Nullable JsonElement value) {
    return value instanceof JsonPrimitive primitive && primitive.isString();
  }

  /** JSON Schema's integer: 3.0 and 3e2 are whole numbers too. */
  private static boolean isWholeNumber(JsonElement value) {
    if (!(value instanceof JsonPrimitive primitive) || !primitive.isNumber()) {
      return false;
    }
    try {
      return primitive.getAsBigDecimal().stripTrailingZeros().scale() <= 0;
    } catch (NumberFormatException notFinite) {
      return false;
    }
  }
}
