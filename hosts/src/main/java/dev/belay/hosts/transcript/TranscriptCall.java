package dev.belay.hosts.transcript;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.ToolCall;
import org.jspecify.annotations.Nullable;

/**
 * A tool call as it stands in a host's transcript.
 *
 * @param session the session that the host's hooks tell of this call; for a sub-agent's call that
 *     is the session which started it
 * @param agent the sub-agent that made it, if any
 * @param call what was called, named as the host's hooks name it; without the arguments' tree, the
 *     written text and the answer
 * @param begunMillis when the model asked for it, in milliseconds since 1970; 0 where it is not
 *     told
 * @param endedMillis when the answer was there; 0 where it is not told
 * @param outcome what became of it
 * @param hooked whether the host asks its hooks before a call of this tool
 */
public record TranscriptCall(
    String session,
    @Nullable String agent,
    ToolCall call,
    long begunMillis,
    long endedMillis,
    Outcome outcome,
    boolean hooked) {
  public TranscriptCall {
    requireNonNull(session, "session");
    requireNonNull(call, "call");
    requireNonNull(outcome, "outcome");
  }
}
