package dev.belay.cli.gaps;

import dev.belay.hosts.transcript.Outcome;
import dev.belay.hosts.transcript.TranscriptCall;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges the calls of one session by what the journal holds. */
final class SessionJudge {
  /** What the model has just asked for may not have come to the hooks yet. */
  private static final long FRESH = 30_000;

  private final SeenJournal journal;
  private final long nowMillis;

  SessionJudge(SeenJournal journal, long nowMillis) {
    this.journal = journal;
    this.nowMillis = nowMillis;
  }

  /**
   * @param calls all calls of the session that are to be judged
   * @param sharesIds whether the host's hooks are told the ids of its transcript
   */
  SessionGaps judge(String host, String session, List<TranscriptCall> calls, boolean sharesIds) {
    List<TranscriptCall> ordered = new ArrayList<>(calls);
    ordered.sort(Comparator.comparingLong(TranscriptCall::begunMillis));
    SeenSession seen = journal.session(host, session);
    Matching matching = new Matching(ordered, seen, sharesIds);
    List<JudgedCall> judged = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      SeenCall gate = matching.gate(i);
      if (gate == null) {
        gate = journal.gate(host, ordered.get(i).call().id());
      }
      judged.add(judge(ordered.get(i), matching.text(i), gate, matching.end(i)));
    }
    List<Stretch> stretches = explain(host, judged, seen);
    return new SessionGaps(host, session, judged, stretches, seen.missing());
  }

  private JudgedCall judge(
      TranscriptCall call, CallText text, @Nullable SeenCall gate, @Nullable SeenCall end) {
    boolean made = call.outcome() != Outcome.NOT_STARTED;
    if (gate != null) {
      String failure = gate.failure();
      return failure == null || !made
          ? new JudgedCall(call, text, Judgement.SEEN, "Belay was asked")
          : new JudgedCall(
              call, text, Judgement.UNCHECKED, "let pass by the fail mode: " + failure);
    }
    if (call.begunMillis() > 0
        && (journal.begins() == 0 || call.begunMillis() < journal.begins())) {
      return new JudgedCall(call, text, Judgement.BEFORE_JOURNAL, "older than the journal");
    }
    if (!call.hooked()) {
      return new JudgedCall(call, text, Judgement.NOT_HOOKED, "the host asks no hook here");
    }
    if (!made) {
      return new JudgedCall(call, text, Judgement.NOT_STARTED, "the host did not make this call");
    }
    if (end != null) {
      return new JudgedCall(call, text, Judgement.LATE, "Belay was told only of its end");
    }
    if (call.outcome() == Outcome.UNKNOWN && call.begunMillis() > nowMillis - FRESH) {
      return new JudgedCall(call, text, Judgement.UNDER_WAY, "it may be about to be asked for");
    }
    return new JudgedCall(call, text, Judgement.UNSEEN, "");
  }

  /** Says of each unseen call why, which its neighbours tell. */
  private List<Stretch> explain(String host, List<JudgedCall> judged, SeenSession seen) {
    List<Stretch> stretches = new ArrayList<>();
    for (int from = 0; from < judged.size(); from++) {
      if (judged.get(from).judgement() == Judgement.UNSEEN) {
        int to = from;
        for (int i = from; i < judged.size() && !endsStretch(judged.get(i)); i++) {
          to = judged.get(i).judgement() == Judgement.UNSEEN ? i : to;
        }
        stretches.add(stretch(host, judged, from, to, seen));
        from = to;
      }
    }
    return stretches;
  }

  private static boolean endsStretch(JudgedCall call) {
    return switch (call.judgement()) {
      case SEEN, LATE, UNCHECKED -> true;
      case UNSEEN, NOT_STARTED, NOT_HOOKED, UNDER_WAY, BEFORE_JOURNAL -> false;
    };
  }

  private Stretch stretch(
      String host, List<JudgedCall> judged, int from, int to, SeenSession seen) {
    long begun = judged.get(from).call().begunMillis();
    TranscriptCall last = judged.get(to).call();
    long ended = Math.max(last.begunMillis(), last.endedMillis());
    boolean silent = !seen.hasEvent(begun, ended);
    long lost = journal.lost(begun, ended);
    String why = silent ? "no event of any kind arrived" : "other events arrived, not this one's";
    if (lost > 0) {
      why += "; the journal lost " + lost + " entries meanwhile";
    }
    int failures = journal.failures(host, begun, ended);
    if (failures > 0) {
      why += "; the fail mode answered " + failures + " that could not be read";
    }
    int calls = 0;
    for (int i = from; i <= to; i++) {
      if (judged.get(i).judgement() == Judgement.UNSEEN) {
        judged.set(i, judged.get(i).because(why));
        calls++;
      }
    }
    return new Stretch(calls, begun, ended, silent);
  }
}
