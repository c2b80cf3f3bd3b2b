package dev.belay.contract.catalog;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The envelope check of hook-contract 0.1.2 with the texts that its packages answer. It looks at
 * {@code event}, {@code timestamp}, {@code session_id} and {@code cwd} alone: never at the payload,
 * which {@link dev.belay.contract.catalog.payload.HookContractPayload} reads, nor at keys that the
 * catalog does not name.
 */
public final class HookContractValidator {
  private static final List<String> OPTIONAL_TEXTS = List.of("timestamp", "session_id", "cwd");

  /** Whose words are used: the two published packages differ in three of them. */
  public enum Dialect {
    /** {@code validateHookEvent} of the npm package. */
    TYPESCRIPT,
    /**
     * {@code validate_hook_event} of the PyPI package: it also takes {@code "event": null} for a
     * missing event.
     */
    PYTHON
  }

  /**
   * What the check found.
   *
   * @param event the event's name; null when there are errors
   * @param errors the published texts, in the published order; empty when valid
   */
  public record Result(@Nullable String event, List<String> errors) {
    public Result {
      errors = List.copyOf(errors);
    }

    public boolean valid() {
      return errors.isEmpty();
    }
  }

  private HookContractValidator() {}

  /** Checks in the words of the npm package. */
  public static Result validate(JsonElement value) {
    return validate(value, Dialect.TYPESCRIPT);
  }

  /** Checks in the words of one of the packages. */
  public static Result validate(JsonElement value, Dialect dialect) {
    requireNonNull(dialect, "dialect");
    if (!(value instanceof JsonObject envelope)) {
      return new Result(
          null, List.of(dialect == Dialect.PYTHON ? "expected a dict" : "expected an object"));
    }
    List<String> errors = new ArrayList<>();
    JsonElement tag = envelope.get("event");
    tagError(tag, dialect).ifPresent(errors::add);
    for (String field : OPTIONAL_TEXTS) {
      if (envelope.has(field) && !isString(envelope.get(field))) {
        errors.add(field + " must be a string if present");
      }
    }
    return new Result(errors.isEmpty() && tag != null ? tag.getAsString() : null, errors);
  }

  /** Whether {@link #validate(JsonElement)} finds no error. */
  public static boolean isHookEvent(JsonElement value) {
    return validate(value).valid();
  }

  /** Whether the catalog has an event of this name; upper and lower case differ. */
  public static boolean isHookEventName(String name) {
    return HookContractTable.event(name).isPresent();
  }

  private static Optional<String> tagError(@Nullable JsonElement tag, Dialect dialect) {
    if (tag == null || (tag.isJsonNull() && dialect == Dialect.PYTHON)) {
      return Optional.of("missing required field: event");
    }
    if (!isString(tag)) {
      String type = dialect == Dialect.PYTHON ? pythonType(tag) : javaScriptType(tag);
      return Optional.of("event must be a string, got " + type);
    }
    String name = tag.getAsString();
    return isHookEventName(name) ? Optional.empty() : Optional.of("unknown event tag: " + name);
  }

  private static boolean isString(JsonElement element) {
    return element instanceof JsonPrimitive primitive && primitive.isString();
  }

  /** What {@code typeof} answers; for null that is object. */
  private static String javaScriptType(JsonElement element) {
    if (!(element instanceof JsonPrimitive primitive)) {
      return "object";
    }
    return primitive.isBoolean() ? "boolean" : "number";
  }

  /**
   * The name of the class that {@code json.loads} makes: a number is a float when it has a fraction
   * or an exponent.
   */
  private static String pythonType(JsonElement element) {
    if (!(element instanceof JsonPrimitive primitive)) {
      return element.isJsonArray() ? "list" : "dict";
    }
    if (primitive.isBoolean()) {
      return "bool";
    }
    return primitive.getAsString().matches("-?[0-9]+") ? "int" : "float";
  }
}
