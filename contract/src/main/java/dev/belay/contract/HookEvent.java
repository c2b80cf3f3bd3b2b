package dev.belay.contract;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hook event of any host, canonical and lossless: what is common has a name here, and the native
 * payload stays untouched.
 *
 * @param id a UUID given when the event was read
 * @param host the host's id, for example {@code claude-code}
 * @param hostVersion the host's version where the payload tells it
 * @param nativeName the event's name as the host spells it
 * @param type the canonical type
 * @param time RFC 3339, UTC: the host's time where the payload has one, else when the event was
 *     read
 * @param session the host's session (or conversation) id
 * @param cwd the directory that relative paths are meant against
 * @param roots the workspace's folders, for hosts that have several
 * @param calls the tool calls; empty on events without one, several on batches
 * @param prompt the user's text, on events that carry one
 * @param transcript the path of the host's own record of the session
 * @param agent the sub-agent that the event comes from, if any
 * @param payload the native JSON, unchanged
 */
public record HookEvent(
    String id,
    String host,
    @Nullable String hostVersion,
    String nativeName,
    EventType type,
    String time,
    @Nullable String session,
    @Nullable String cwd,
    List<String> roots,
    List<ToolCall> calls,
    @Nullable String prompt,
    @Nullable String transcript,
    @Nullable String agent,
    JsonObject payload) {
  public HookEvent {
    requireNonNull(id, "id");
    requireNonNull(host, "host");
    requireNonNull(nativeName, "nativeName");
    requireNonNull(type, "type");
    requireNonNull(time, "time");
    requireNonNull(payload, "payload");
    roots = List.copyOf(roots);
    calls = List.copyOf(calls);
  }

  /** This event taken for one of another type. */
  public HookEvent withType(EventType other) {
    return new HookEvent(
        id,
        host,
        hostVersion,
        nativeName,
        requireNonNull(other),
        time,
        session,
        cwd,
        roots,
        calls,
        prompt,
        transcript,
        agent,
        payload);
  }

  /** This event with a working directory, for hosts that do not tell theirs. */
  public HookEvent withCwd(String directory) {
    return new HookEvent(
        id,
        host,
        hostVersion,
        nativeName,
        type,
        time,
        session,
        requireNonNull(directory),
        roots,
        calls,
        prompt,
        transcript,
        agent,
        payload);
  }
}
