package dev.belay.hosts.transcript;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import dev.belay.contract.ToolCall;
import dev.belay.hosts.HostCodec;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The calls of one transcript as its lines come: begun on one line, answered on another. A call
 * that is told again (hosts rewrite messages) stays the one it was.
 */
final class CallLedger {
  private final HostCodec codec;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private static final class Entry {
    private final String session;
    private final @Nullable String agent;
    private final ToolCall call;
    private final boolean hooked;
    private final long begun;
    private long ended;
    private Outcome outcome = Outcome.UNKNOWN;

    Entry(String session, @Nullable String agent, ToolCall call, boolean hooked, long begun) {
      this.session = session;
      this.agent = agent;
      this.call = call;
      this.hooked = hooked;
      this.begun = begun;
    }
  }

  CallLedger(HostCodec codec) {
    this.codec = codec;
  }

  /**
   * A call was asked for.
   *
   * @param name the tool as the host's hooks name it
   * @param hooked whether the host asks its hooks before it
   */
  void begun(
      String session,
      @Nullable String agent,
      String id,
      String name,
      JsonElement input,
      boolean hooked,
      long millis) {
    if (!entries.containsKey(id)) {
      ToolCall call = withoutTrees(codec.call(name, id, input));
      entries.put(id, new Entry(session, agent, call, hooked, millis));
    }
  }

  /**
   * A call that was asked for has come to something; of an unknown one nothing is kept. An answer
   * after a failure does not undo it: Codex tells of the failure, and then what the model is told.
   */
  void ended(String id, Outcome outcome, long millis) {
    Entry entry = entries.get(id);
    if (entry != null) {
      boolean stays = entry.outcome == Outcome.FAILED && outcome == Outcome.RAN;
      entry.outcome = stays ? Outcome.FAILED : outcome;
      entry.ended = millis;
    }
  }

  List<TranscriptCall> calls() {
    List<TranscriptCall> calls = new ArrayList<>(entries.size());
    for (Entry entry : entries.values()) {
      calls.add(
          new TranscriptCall(
              entry.session,
              entry.agent,
              entry.call,
              entry.begun,
              entry.ended,
              entry.outcome,
              entry.hooked));
    }
    return calls;
  }

  /** The milliseconds of an ISO 8601 time with a zone; 0 where there is none. */
  static long millis(@Nullable String time) {
    if (time == null) {
      return 0;
    }
    try {
      return Instant.parse(time).toEpochMilli();
    } catch (DateTimeException e) {
      return 0;
    }
  }

  /** A session of days holds thousands of calls, and the files that they wrote. */
  private static ToolCall withoutTrees(ToolCall call) {
    return new ToolCall(
        call.kind(),
        call.name(),
        call.id(),
        JsonNull.INSTANCE,
        call.command(),
        call.files(),
        null,
        call.url(),
        null);
  }
}
