package dev.belay.contract.openhook;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.EventType;
import dev.belay.contract.FileOperation;
import dev.belay.contract.FileTouch;
import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Belay's events as OpenHook envelopes. They hold names, ids, paths and lengths; never a prompt, a
 * command, a file's content or the native payload.
 *
 * <ul>
 *   <li>The six published types keep their names. A failed call ({@code tool.fail}) is OpenHook's
 *       {@code tool.end} with status {@code error}. Every other type has no name in OpenHook.
 *   <li>An event with several tool calls gives one envelope for each. The id of the event is the
 *       first envelope's; those of the others follow from it, so that a repeated delivery has the
 *       same ids.
 *   <li>{@code extensions} tells the native event ({@value #NATIVE_EVENT}), and the canonical type
 *       ({@value #CANONICAL_TYPE}) where the envelope's is another.
 * </ul>
 */
public final class Envelopes {
  /** The key in {@code extensions} of the event's name as its host spells it. */
  public static final String NATIVE_EVENT = "dev.belay.event";

  /** The key in {@code extensions} of the canonical type, where it differs from the envelope's. */
  public static final String CANONICAL_TYPE = "dev.belay.type";

  private static final EventType TOOL_FAIL = new EventType("tool.fail");

  private Envelopes() {}

  /**
   * Envelopes that the published schemas accept; none for an event that OpenHook 0.1 has no type
   * for, nor for a {@code file.write} without a path.
   *
   * @throws IllegalArgumentException if the event's time is not RFC 3339
   */
  public static List<OpenHookEvent> strict(HookEvent event) {
    if (!published(event.type()).isOpenHook()) {
      return List.of();
    }
    return lenient(event).stream()
        .filter(envelope -> OpenHookSchema.accepts(envelope.toJson()))
        .toList();
  }

  /**
   * At least one envelope for any event: what OpenHook 0.1 has no type for keeps Belay's dotted
   * one, for example {@code agent.stop}. The published schemas reject those; {@link
   * OpenHookReader#lenient} reads them.
   *
   * @throws IllegalArgumentException if the event's time is not RFC 3339
   */
  public static List<OpenHookEvent> lenient(HookEvent event) {
    EventType type = published(event.type());
    if (type.equals(EventType.FILE_WRITE)) {
      List<OpenHookEvent> writes = writes(event, 0);
      return writes.isEmpty() ? List.of(envelope(event, type, 0, data(event, type, null))) : writes;
    }
    if (event.calls().isEmpty()) {
      return List.of(envelope(event, type, 0, data(event, type, null)));
    }
    List<OpenHookEvent> envelopes = new ArrayList<>();
    for (ToolCall call : event.calls()) {
      envelopes.add(envelope(event, type, envelopes.size(), data(event, type, call)));
    }
    return List.copyOf(envelopes);
  }

  /**
   * The {@code file.write} events that follow from a finished tool call: one for each path that it
   * changed, in order, without repetition. A call that has not run yet ({@code tool.start}), or
   * that the payload says has failed, wrote nothing. Where the payload does not tell a new file
   * from an old one, {@code operation} is left out.
   *
   * @throws IllegalArgumentException if the event's time is not RFC 3339
   */
  public static List<OpenHookEvent> fileWrites(HookEvent event) {
    return event.type().equals(EventType.TOOL_END)
        ? writes(event, event.calls().size())
        : List.of();
  }

  private static List<OpenHookEvent> writes(HookEvent event, int firstNumber) {
    List<OpenHookEvent> writes = new ArrayList<>();
    for (ToolCall call : event.calls()) {
      if ("error".equals(ToolStatus.of(event, call).orElse(""))) {
        continue;
      }
      Set<FileTouch> changed = new LinkedHashSet<>(call.files());
      for (FileTouch touch : changed) {
        if (touch.operation().changes()) {
          JsonObject data = new JsonObject();
          data.addProperty("path", touch.path());
          if (touch.operation() != FileOperation.WRITE) {
            data.addProperty("operation", touch.operation().wireName());
          }
          put(data, "tool_call_id", call.id());
          writes.add(envelope(event, EventType.FILE_WRITE, firstNumber + writes.size(), data));
        }
      }
    }
    return List.copyOf(writes);
  }

  private static EventType published(EventType type) {
    return type.equals(TOOL_FAIL) ? EventType.TOOL_END : type;
  }

  private static OpenHookEvent envelope(
      HookEvent event, EventType type, int number, JsonObject data) {
    JsonObject extensions = new JsonObject();
    if (!type.equals(event.type())) {
      extensions.addProperty(CANONICAL_TYPE, event.type().name());
    }
    extensions.addProperty(NATIVE_EVENT, event.nativeName());
    String session = event.session();
    String cwd = event.cwd();
    return new OpenHookEvent(
        OpenHookEvent.VERSION,
        id(event.id(), number),
        source(event.host()),
        type.name(),
        utc(event.time()),
        session == null ? "" : session,
        data,
        cwd == null ? null : FileUri.of(cwd).orElse(null),
        extensions);
  }

  private static JsonObject data(HookEvent event, EventType type, @Nullable ToolCall call) {
    JsonObject data = new JsonObject();
    if (call != null) {
      data.addProperty("tool_name", call.name());
      put(data, "tool_call_id", call.id());
    }
    switch (type.name()) {
      case "session.start" -> put(data, "model", text(event, "model"));
      case "session.end" -> {
        put(data, "transcript_path", event.transcript());
        put(data, "reason", reason(text(event, "reason")));
        put(data, "model", text(event, "model"));
        putDuration(data, event);
      }
      case "prompt.submit" -> {
        String prompt = event.prompt();
        if (prompt != null) {
          data.addProperty("prompt_length", prompt.codePointCount(0, prompt.length()));
        }
      }
      case "tool.end" -> {
        ToolStatus.of(event, call).ifPresent(status -> data.addProperty("status", status));
        putDuration(data, event);
      }
      default -> {}
    }
    return data;
  }

  /**
   * OpenHook's word for the hosts' ends of a session; null for those that mean something else
   * ({@code clear}, {@code other}).
   */
  private static @Nullable String reason(@Nullable String reported) {
    if (reported == null) {
      return null;
    }
    return switch (reported.toLowerCase(Locale.ROOT)) {
      case "user_exit",
          "exit",
          "quit",
          "logout",
          "prompt_input_exit",
          "user_close",
          "window_close" ->
          "user_exit";
      case "timeout" -> "timeout";
      case "error" -> "error";
      case "complete", "completed" -> "completed";
      default -> null;
    };
  }

  private static void put(JsonObject data, String key, @Nullable String value) {
    if (value != null) {
      data.addProperty(key, value);
    }
  }

  private static void putDuration(JsonObject data, HookEvent event) {
    if (event.calls().size() > 1) {
      return; // it is that of all the calls together
    }
    if (event.payload().get("duration_ms") instanceof JsonPrimitive duration
        && duration.isNumber()) {
      double millis = duration.getAsDouble();
      if (millis >= 0 && millis < Long.MAX_VALUE) {
        data.addProperty("duration_ms", Math.round(millis));
      }
    }
  }

  private static @Nullable String text(HookEvent event, String key) {
    JsonElement value = event.payload().get(key);
    return value instanceof JsonPrimitive primitive && primitive.isString()
        ? primitive.getAsString()
        : null;
  }

  private static String id(String event, int number) {
    return number == 0
        ? event
        : UUID.nameUUIDFromBytes((event + "#" + number).getBytes(StandardCharsets.UTF_8))
            .toString();
  }

  private static String source(String host) {
    String kebab = host.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]+", "-");
    return kebab.matches("[a-z].*") ? kebab : "host-" + kebab;
  }

  /** A time without a zone counts as UTC. */
  private static String utc(String time) {
    try {
      return OffsetDateTime.parse(time).toInstant().toString();
    } catch (DateTimeException noOffset) {
      try {
        return LocalDateTime.parse(time).toInstant(ZoneOffset.UTC).toString();
      } catch (DateTimeException e) {
        throw new IllegalArgumentException("an event's time is RFC 3339, not " + time, e);
      }
    }
  }
}
