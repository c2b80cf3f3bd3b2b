package dev.belay.contract.openhook;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * JSON to {@link OpenHookEvent}: {@link #strict} by the published schemas, {@link #lenient} by the
 * published SDKs.
 */
public final class OpenHookReader {
  private OpenHookReader() {}

  /**
   * What a lenient reading made of a document.
   *
   * @param event the envelope, as far as it could be read
   * @param warnings what is not as published, one sentence each; to be logged
   */
  public record Reading(OpenHookEvent event, List<String> warnings) {
    public Reading {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Whether the document says that it is an OpenHook envelope: the field {@code openhook} alone
   * decides that.
   */
  public static boolean isOpenHook(JsonElement document) {
    return document instanceof JsonObject object && object.has("openhook");
  }

  /**
   * Reads an envelope that the published schemas accept, the one for its type's data included.
   *
   * @throws OpenHookException with everything that they reject
   */
  public static OpenHookEvent strict(JsonElement document) throws OpenHookException {
    List<String> problems = OpenHookSchema.problems(document);
    if (!problems.isEmpty()) {
      throw new OpenHookException("not a valid OpenHook 0.1 envelope: ", problems);
    }
    return event(document.getAsJsonObject());
  }

  /**
   * Reads what the published SDKs read, and more: an unknown version and an unknown type are kept,
   * with a warning (the specification asks for both; the SDKs warn of nothing, and reject an
   * unknown type). A field of the wrong kind becomes its JSON text, an absent one when it should be
   * an object; other keys are left out.
   *
   * @throws OpenHookException in the SDKs' words, if a required field is missing or {@code
   *     openhook} is no string
   */
  public static Reading lenient(JsonElement document) throws OpenHookException {
    if (!(document instanceof JsonObject envelope)) {
      throw new OpenHookException("", OpenHookSchema.problems(document));
    }
    Optional<String> unreadable = OpenHookValidator.unreadable(envelope);
    if (unreadable.isPresent()) {
      throw new OpenHookException("", List.of(unreadable.get()));
    }
    List<String> warnings = new ArrayList<>();
    OpenHookEvent event = event(envelope);
    if (!event.openhook().equals(OpenHookEvent.VERSION)) {
      warnings.add(
          "openhook is another version than "
              + OpenHookEvent.VERSION
              + ": the envelope is read as far as it is the same");
    }
    warnings.addAll(OpenHookSchema.problems(envelope));
    return new Reading(event, warnings);
  }

  private static OpenHookEvent event(JsonObject envelope) {
    JsonElement context = envelope.get("context");
    return new OpenHookEvent(
        text(envelope, "openhook"),
        text(envelope, "id"),
        text(envelope, "source"),
        text(envelope, "type"),
        text(envelope, "time"),
        text(envelope, "session_id"),
        object(envelope.get("data")),
        context == null || context.isJsonNull() ? null : text(envelope, "context"),
        object(envelope.get("extensions")));
  }

  private static String text(JsonObject envelope, String field) {
    JsonElement value = envelope.get(field);
    if (value == null || value instanceof JsonNull) {
      return "";
    }
    return value instanceof JsonPrimitive primitive ? primitive.getAsString() : Json.write(value);
  }

  private static JsonObject object(@Nullable JsonElement value) {
    return value instanceof JsonObject object ? object : new JsonObject();
  }
}
