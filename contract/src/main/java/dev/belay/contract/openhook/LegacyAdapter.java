package dev.belay.contract.openhook;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code from_legacy} of the published SDKs 0.1.0: a guess at a payload that is no OpenHook
 * envelope. It is here for those who rely on its answers, and its faults are kept: a payload of
 * today's Claude Code becomes an event of {@code copilot} of type {@code session.end}, {@code
 * file://} is put before any path, and the whole payload, secrets included, is copied into {@code
 * extensions.legacy_payload}. {@link Envelopes} is the right way.
 *
 * <p>Where the two SDKs differ, this is the Python one: an empty {@code tool_name} is kept, and
 * null, true and false as a session or transcript become {@code None}, {@code True} and {@code
 * False}. Lists and objects there become their JSON text, not Python's.
 */
public final class LegacyAdapter {
  private static final Map<String, String> TYPES =
      Map.of(
          "userPromptSubmitted", "prompt.submit",
          "userPromptSubmit", "prompt.submit",
          "preToolUse", "tool.start",
          "postToolUse", "tool.end",
          "sessionEnd", "session.end",
          "stop", "session.end");

  private static final List<String> SESSION =
      List.of("sessionId", "session_id", "conversation_id", "taskId", "thread-id");
  private static final List<String> TRANSCRIPT = List.of("transcriptPath", "transcript_path");

  private LegacyAdapter() {}

  /** Converts with a random id and the present time. */
  public static OpenHookEvent fromLegacy(JsonObject payload) {
    return fromLegacy(payload, UUID.randomUUID().toString(), Instant.now());
  }

  /** Converts with the given id and time. */
  public static OpenHookEvent fromLegacy(JsonObject payload, String id, Instant time) {
    String type = type(payload.get("hook_event_name"));
    JsonObject data = new JsonObject();
    String transcript = first(payload, TRANSCRIPT, "transcript", "path");
    if (transcript != null && !transcript.isEmpty()) {
      data.addProperty("transcript_path", transcript);
    }
    if (type.startsWith("tool.") && payload.has("tool_name")) {
      data.add("tool_name", payload.get("tool_name"));
    }
    String session = first(payload, SESSION, "session", "id");
    JsonObject extensions = new JsonObject();
    extensions.add("legacy_payload", payload);
    return new OpenHookEvent(
        OpenHookEvent.VERSION,
        id,
        source(payload),
        type,
        time.toString(),
        session == null ? "" : session,
        data,
        context(payload.get("cwd")),
        extensions);
  }

  private static String type(@Nullable JsonElement name) {
    boolean text = name instanceof JsonPrimitive primitive && primitive.isString();
    return name != null && text
        ? TYPES.getOrDefault(name.getAsString(), "session.end")
        : "session.end";
  }

  private static String source(JsonObject payload) {
    JsonElement told = payload.get("source_tool");
    if (told != null && isTruthy(told)) {
      return str(told);
    }
    if (payload.has("conversation_id")) {
      return "cursor";
    }
    if (payload.has("taskId")) {
      return "cline";
    }
    if (payload.has("thread-id")) {
      return "codex";
    }
    if (payload.has("hook_event_name")) {
      return "copilot";
    }
    return payload.has("sessionId") || payload.has("transcriptPath") ? "claude-code" : "unknown";
  }

  private static @Nullable String first(
      JsonObject payload, List<String> keys, String parent, String child) {
    for (String key : keys) {
      if (payload.has(key)) {
        return str(payload.get(key));
      }
    }
    return payload.get(parent) instanceof JsonObject nested && nested.has(child)
        ? str(nested.get(child))
        : null;
  }

  private static @Nullable String context(@Nullable JsonElement cwd) {
    if (!(cwd instanceof JsonPrimitive primitive)
        || !primitive.isString()
        || primitive.getAsString().isEmpty()) {
      return null;
    }
    String path = primitive.getAsString();
    return path.contains("://") ? path : "file://" + path;
  }

  /** Python's {@code str}. */
  private static String str(JsonElement value) {
    if (value instanceof JsonNull) {
      return "None";
    }
    if (!(value instanceof JsonPrimitive primitive)) {
      return Json.write(value);
    }
    if (primitive.isBoolean()) {
      return primitive.getAsBoolean() ? "True" : "False";
    }
    return primitive.getAsString();
  }

  /** Python's truth: what is empty, zero, false or null is not. */
  private static boolean isTruthy(JsonElement value) {
    if (value instanceof JsonPrimitive primitive) {
      return primitive.isBoolean()
          ? primitive.getAsBoolean()
          : primitive.isString()
              ? !primitive.getAsString().isEmpty()
              : primitive.getAsDouble() != 0;
    }
    return value.isJsonArray()
        ? !value.getAsJsonArray().isEmpty()
        : value.isJsonObject() && !value.getAsJsonObject().isEmpty();
  }
}
