package dev.belay.contract.littleloops;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonObject;
import dev.belay.contract.HookEvent;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * little-loops' {@code LLHookEvent}.
 *
 * @param host the host in little-loops' spelling
 * @param intent a name of {@link LLIntent}, or any other; empty when not known
 * @param timestamp ISO 8601, UTC; empty when not known
 * @param payload the host's own payload
 * @param sessionId the host's session, if it has one
 * @param cwd where the host works, if known
 */
public record LLHookEvent(
    String host,
    String intent,
    String timestamp,
    JsonObject payload,
    @Nullable String sessionId,
    @Nullable String cwd) {
  /** The hosts whose id here is not what little-loops has in {@code LL_HOOK_HOST}. */
  private static final Map<String, String> HOSTS =
      Map.of("gemini-cli", "gemini", "qwen-code", "qwen");

  public LLHookEvent {
    requireNonNull(host, "host");
    requireNonNull(intent, "intent");
    requireNonNull(timestamp, "timestamp");
    requireNonNull(payload, "payload");
  }

  /**
   * The event with its whole native payload, as little-loops hands it to handlers; empty when no
   * intent stands for it.
   */
  public static Optional<LLHookEvent> from(HookEvent event) {
    return LLIntent.of(event.type())
        .map(
            intent ->
                new LLHookEvent(
                    HOSTS.getOrDefault(event.host(), event.host()),
                    intent.wireName(),
                    event.time(),
                    event.payload(),
                    event.session(),
                    event.cwd()));
  }

  /**
   * Reads the JSON form: what is absent gets its default, {@code timestamp} is taken where there is
   * no {@code ts}, and an empty payload of any kind (null, false, 0, an empty text or list) is an
   * empty object.
   *
   * @throws IllegalArgumentException if the payload is something else than an object
   */
  public static LLHookEvent read(JsonObject json) {
    return new LLHookEvent(
        LLJson.text(json, "host", ""),
        LLJson.text(json, "intent", ""),
        LLJson.text(json, json.has("ts") ? "ts" : "timestamp", ""),
        LLJson.object(json, "payload"),
        LLJson.text(json, "session_id"),
        LLJson.text(json, "cwd"));
  }

  /**
   * The JSON form, in the published key order; session and directory are left out when there is
   * none.
   */
  public JsonObject toJson() {
    JsonObject json = new JsonObject();
    json.addProperty("host", host);
    json.addProperty("intent", intent);
    json.addProperty("ts", timestamp);
    json.add("payload", payload);
    LLJson.put(json, "session_id", sessionId);
    LLJson.put(json, "cwd", cwd);
    return json;
  }
}
