package dev.belay.contract.openhook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Agent Trace 0.1.0 records (agent-trace.dev) of {@code file.write} events, in the form that the
 * published SDKs write.
 */
public final class AgentTrace {
  private static final String VERSION = "0.1.0";

  private AgentTrace() {}

  /**
   * The record with a random id; empty for another event than {@code file.write}, and for one
   * without a path.
   */
  public static Optional<JsonObject> toTraceRecord(OpenHookEvent event) {
    return toTraceRecord(event, UUID.randomUUID().toString());
  }

  /**
   * The record with the given id; empty for another event than {@code file.write}, and for one
   * without a path.
   */
  public static Optional<JsonObject> toTraceRecord(OpenHookEvent event, String id) {
    String path = text(event.data().get("path"));
    if (!event.type().equals("file.write") || path == null) {
      return Optional.empty();
    }
    JsonObject file = new JsonObject();
    file.addProperty("path", path);
    file.add("conversations", arrayOf(conversation(event.data())));
    JsonObject tool = new JsonObject();
    tool.addProperty("name", event.source());
    tool.addProperty("session_id", event.sessionId());
    JsonObject trace = new JsonObject();
    trace.addProperty("version", VERSION);
    trace.addProperty("id", id);
    trace.addProperty("timestamp", event.time());
    trace.add("files", arrayOf(file));
    trace.add("tool", tool);
    return Optional.of(trace);
  }

  private static JsonObject conversation(JsonObject data) {
    JsonObject contributor = new JsonObject();
    contributor.addProperty("type", "ai");
    String model = text(data.get("model"));
    if (model != null) {
      contributor.addProperty("model", model);
    }
    JsonObject conversation = new JsonObject();
    conversation.add("contributor", contributor);
    JsonElement start = data.get("start_line");
    JsonElement end = data.get("end_line");
    if (isLine(start) && isLine(end)) {
      JsonObject range = new JsonObject();
      range.add("start_line", start);
      range.add("end_line", end);
      conversation.add("ranges", arrayOf(range));
    }
    return conversation;
  }

  private static boolean isLine(@Nullable JsonElement value) {
    return value instanceof JsonPrimitive line && line.isNumber() && line.getAsDouble() != 0;
  }

  /** A text that is not empty. */
  private static @Nullable String text(@Nullable JsonElement value) {
    return value instanceof JsonPrimitive text && text.isString() && !text.getAsString().isEmpty()
        ? text.getAsString()
        : null;
  }

  private static JsonArray arrayOf(JsonObject item) {
    JsonArray array = new JsonArray();
    array.add(item);
    return array;
  }
}
