package dev.belay.journal;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.HookEvent;
import dev.belay.contract.Reply;
import dev.belay.contract.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One hook event and what became of it.
 *
 * @param millis when it was answered, in milliseconds since 1970
 * @param way how it came
 * @param event what was seen; null when the payload could not be read
 * @param host the host's id, where there is no event to tell it and it is known all the same
 * @param eventName the event's native name, likewise
 * @param verdict what was decided; null when it came to none
 * @param reply what the host was told; of its texts only the sizes are kept
 * @param failure what went wrong; null when nothing did
 * @param micros how long the decision took, in microseconds
 * @param policy the digest of the policy that decided, if there was one
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
    @Nullable String policy)
    implements JournalEntry {
  public HookEntry {
    requireNonNull(way, "way");
    requireNonNull(reply, "reply");
  }
}
