package dev.belay.contract.payload;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.HostCatalog;
import java.util.List;
import java.util.function.Function;

/**
 * Makes payloads for tests: what the contract wants is there from the start, with plain values.
 *
 * <pre>{@code
 * CodexPayload.PreToolUse payload =
 *     PayloadBuilder.of("codex", "PreToolUse").with("tool_name", "Bash").as(CodexPayload.PreToolUse::new);
 * }</pre>
 */
public final class PayloadBuilder {
  private final JsonObject payload;

  private PayloadBuilder(JsonObject payload) {
    this.payload = payload;
  }

  /**
   * A valid payload of the event: every field that has to be there.
   *
   * @throws IllegalArgumentException when there is no such host or event
   */
  public static PayloadBuilder of(String host, String event) {
    EventContract known = HostCatalog.host(host).event(requireNonNull(event, "event"));
    if (known == null) {
      throw new IllegalArgumentException(host + " has no hook event named \"" + event + "\"");
    }
    return new PayloadBuilder(object(known.fields()));
  }

  public PayloadBuilder with(String key, String value) {
    return with(key, new JsonPrimitive(value));
  }

  public PayloadBuilder with(String key, Number value) {
    return with(key, new JsonPrimitive(value));
  }

  public PayloadBuilder with(String key, boolean value) {
    return with(key, new JsonPrimitive(value));
  }

  public PayloadBuilder with(String key, JsonElement value) {
    payload.add(key, value);
    return this;
  }

  public PayloadBuilder without(String key) {
    payload.remove(key);
    return this;
  }

  /** The payload, whether it is valid or not. */
  public JsonObject json() {
    return payload.deepCopy();
  }

  /** The payload as one of the records: {@code as(CodexPayload.Stop::new)}. */
  public <T> T as(Function<JsonObject, T> record) {
    return record.apply(json());
  }

  private static JsonObject object(List<Field> fields) {
    JsonObject object = new JsonObject();
    for (Field field : fields) {
      if (field.required()) {
        object.add(field.name(), value(field));
      }
    }
    return object;
  }

  private static JsonElement value(Field field) {
    return switch (field.types().get(0)) {
      case STRING, ENUM, ANY, UNION -> new JsonPrimitive(text(field));
      case PATH -> new JsonPrimitive("/project");
      case URL -> new JsonPrimitive("https://example.org/");
      case INT, NUMBER -> new JsonPrimitive(1);
      case BOOL -> new JsonPrimitive(false);
      case OBJECT -> object(field.fields());
      case STRING_LIST, OBJECT_LIST, LIST -> new JsonArray();
    };
  }

  private static String text(Field field) {
    if (!field.only().isEmpty()) {
      return field.only().get(0);
    }
    return field.values().isEmpty() ? field.name() : field.values().get(0);
  }
}
