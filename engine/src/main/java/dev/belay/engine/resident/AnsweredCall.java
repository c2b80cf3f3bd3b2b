package dev.belay.engine.resident;

import static java.util.Objects.requireNonNull;

import dev.belay.engine.HookAnswer;
import dev.belay.journal.SessionSequence;
import dev.belay.journal.WayIn;
import org.jspecify.annotations.Nullable;

/**
 * A hook call that was answered.
 *
 * @param way how it came in
 * @param host the host's id as far as it is known; null otherwise
 * @param event the event's native name as far as it is known; null otherwise
 * @param answer what came of it
 * @param micros from the whole question to the answer's last byte
 * @param sequence the event's place in its session; null where it names none
 */
public record AnsweredCall(
    WayIn way,
    @Nullable String host,
    @Nullable String event,
    HookAnswer answer,
    long micros,
    @Nullable SessionSequence sequence) {
  public AnsweredCall {
    requireNonNull(way, "way");
    requireNonNull(answer, "answer");
  }
}
