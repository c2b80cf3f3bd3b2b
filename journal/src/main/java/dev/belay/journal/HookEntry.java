package dev.belay.journal;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.belay.contract.HookEvent;
import dev.belay.contract.Reply;
import dev.belay.contract.ToolCall;
import dev.belay.contract.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One hook event and what became of it.
 *
 * @param millis when it was answered, in milliseconds since 1970
 * @param way how it came
 * @param event what was seen, without its native payload and arguments; null when the payload could
 *     not be read
 * @param host the host's id, where there is no event to tell it and it is known all the same
 * @param eventName the event's native name, likewise
 * @param verdict what was decided; null when it came to none
 * @param reply what the host was told; of its texts only the sizes are kept
 * @param failure what went wrong; null when nothing did
 * @param micros how long the decision took, in microseconds
 * @param policy the digest of the policy that decided, if there was one
 * @param sequence the event's place in its session; null where nobody counts
 * @param would what would have been decided, had the policy not only observed, or had the user not
 *     approved the call; null where that makes no difference
 * @param call the digest of the call that was refused or approved; null on all others
 * @param approved whether the user has approved the call
 */
public record HookEntry(
    long millis,
    WayIn way,
    @Nullable HookEvent event,
    @Nullable String host,
    @Nullable String eventName,
    @Nullable Verdict verdict,
    Reply reply,
    @Nullable String failure,
    long micros,
    @Nullable String policy,
    @Nullable SessionSequence sequence,
    @Nullable Verdict would,
    @Nullable String call,
    boolean approved)
    implements JournalEntry {
  private static final JsonObject NOTHING = new JsonObject();

  public HookEntry {
    requireNonNull(way, "way");
    requireNonNull(reply, "reply");
    event = event == null ? null : withoutTrees(event);
  }

  /** Of a call that was neither observed nor approved. */
  public HookEntry(
      long millis,
      WayIn way,
      @Nullable HookEvent event,
      @Nullable String host,
      @Nullable String eventName,
      @Nullable Verdict verdict,
      Reply reply,
      @Nullable String failure,
      long micros,
      @Nullable String policy,
      @Nullable SessionSequence sequence) {
    this(
        millis, way, event, host, eventName, verdict, reply, failure, micros, policy, sequence,
        null, null, false);
  }

  /** Of a process that lives for one event, and so cannot count. */
  public HookEntry(
      long millis,
      WayIn way,
      @Nullable HookEvent event,
      @Nullable String host,
      @Nullable String eventName,
      @Nullable Verdict verdict,
      Reply reply,
      @Nullable String failure,
      long micros,
      @Nullable String policy) {
    this(millis, way, event, host, eventName, verdict, reply, failure, micros, policy, null);
  }

  /**
   * What is written of an event is a tenth of what it holds: entries that wait must not keep the
   * payloads alive.
   */
  private static HookEvent withoutTrees(HookEvent event) {
    List<ToolCall> calls = new ArrayList<>(event.calls().size());
    for (ToolCall call : event.calls()) {
      calls.add(
          new ToolCall(
              call.kind(),
              call.name(),
              call.id(),
              JsonNull.INSTANCE,
              call.command(),
              call.files(),
              call.content(),
              call.url(),
              call.output()));
    }
    return new HookEvent(
        event.id(),
        event.host(),
        event.hostVersion(),
        event.nativeName(),
        event.type(),
        event.time(),
        event.session(),
        event.cwd(),
        event.roots(),
        calls,
        event.prompt(),
        event.transcript(),
        event.agent(),
        NOTHING);
  }
}
