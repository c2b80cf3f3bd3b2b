package dev.belay.contract.openhook;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * An OpenHook 0.1 envelope. A reader may have been lenient: only {@link OpenHookReader#strict} and
 * {@link Envelopes#strict} promise values that the published schemas accept.
 *
 * @param openhook the protocol version, {@code MAJOR.MINOR}; an unknown one is kept
 * @param id the idempotency key
 * @param source the tool, in lower-case kebab case
 * @param type one of the six published types; another one is kept
 * @param time ISO 8601 with a time zone
 * @param sessionId opaque, may be empty
 * @param data what belongs to the type; empty for none
 * @param context where the agent works, as a URI
 * @param extensions what vendors add; empty for none
 */
public record OpenHookEvent(
    String openhook,
    String id,
    String source,
    String type,
    String time,
    String sessionId,
    JsonObject data,
    @Nullable String context,
    JsonObject extensions) {
  /** The version that this package writes. */
  public static final String VERSION = "0.1";

  public OpenHookEvent {
    requireNonNull(openhook, "openhook");
    requireNonNull(id, "id");
    requireNonNull(source, "source");
    requireNonNull(type, "type");
    requireNonNull(time, "time");
    requireNonNull(sessionId, "sessionId");
    requireNonNull(data, "data");
    requireNonNull(extensions, "extensions");
  }

  /**
   * The envelope in the published key order; empty data, context and extensions are left out, as
   * the SDKs do.
   */
  public JsonObject toJson() {
    JsonObject json = new JsonObject();
    json.addProperty("openhook", openhook);
    json.addProperty("id", id);
    json.addProperty("source", source);
    json.addProperty("type", type);
    json.addProperty("time", time);
    json.addProperty("session_id", sessionId);
    if (!data.isEmpty()) {
      json.add("data", data);
    }
    if (context != null && !context.isEmpty()) {
      json.addProperty("context", context);
    }
    if (!extensions.isEmpty()) {
      json.add("extensions", extensions);
    }
    return json;
  }
}
