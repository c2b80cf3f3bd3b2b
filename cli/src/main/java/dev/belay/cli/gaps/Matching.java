package dev.belay.cli.gaps;

import dev.belay.cli.gaps.SeenCall.Moment;
import dev.belay.hosts.transcript.TranscriptCall;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each call of a session the events that told Belay of it: by the host's id, and where
 * hooks are told none, or another one, by what the call does and when. Each event is used once.
 */
final class Matching {
  /**
   * In the lab every event before a call was answered at least 15 ms after the call's line and 1 ms
   * before its answer's. More would let the event of one call stand for its neighbour, where a hook
   * is registered twice.
   */
  private static final long SLACK_BEFORE = 250;

  /** Of an event after the call, in milliseconds; it may wait for others. */
  private static final long SLACK_AFTER = 5_000;

  private final List<TranscriptCall> calls;
  private final List<CallText> texts = new ArrayList<>();
  private final Map<Moment, SeenCall[]> found = new HashMap<>();

  /**
   * @param calls of one session, in order
   * @param sharesIds whether hooks are told the ids of the transcript
   */
  Matching(List<TranscriptCall> calls, SeenSession session, boolean sharesIds) {
    this.calls = calls;
    for (TranscriptCall call : calls) {
      texts.add(CallText.of(call.call()));
    }
    for (Moment moment : Moment.values()) {
      List<SeenCall> events = new ArrayList<>();
      for (SeenCall seen : session.calls()) {
        if (seen.moment() == moment) {
          events.add(seen);
        }
      }
      events.sort(Comparator.comparingLong(SeenCall::millis));
      found.put(moment, match(events, sharesIds, moment));
    }
  }

  CallText text(int call) {
    return texts.get(call);
  }

  /** The event before a call; null if there was none. */
  @Nullable SeenCall gate(int call) {
    SeenCall start = at(Moment.START, call);
    return start != null ? start : at(Moment.PERMISSION, call);
  }

  /** The event after a call; null if there was none. */
  @Nullable SeenCall end(int call) {
    return at(Moment.END, call);
  }

  private @Nullable SeenCall at(Moment moment, int call) {
    SeenCall[] of = found.get(moment);
    return of == null ? null : of[call];
  }

  private SeenCall[] match(List<SeenCall> events, boolean sharesIds, Moment moment) {
    SeenCall[] matched = new SeenCall[calls.size()];
    List<SeenCall> rest = byId(events, sharesIds, matched);
    long slack = moment == Moment.END ? SLACK_AFTER : SLACK_BEFORE;
    align(byText(rest), callsByText(matched), matched, slack);
    if (!sharesIds) {
      rest.removeAll(List.of(present(matched)));
      // Arguments that a hook has rewritten differ; what happened when, and with which tool, holds.
      align(byTool(rest), callsByTool(matched), matched, SLACK_BEFORE);
    }
    return matched;
  }

  /** Fills in the calls whose ids were told; returns the events that may be matched otherwise. */
  private List<SeenCall> byId(List<SeenCall> events, boolean sharesIds, SeenCall[] matched) {
    Map<String, Integer> ids = new HashMap<>();
    for (int i = 0; i < calls.size(); i++) {
      String id = calls.get(i).call().id();
      if (id != null) {
        ids.put(id, i);
      }
    }
    List<SeenCall> rest = new ArrayList<>();
    for (SeenCall event : events) {
      Integer call = event.id() == null ? null : ids.get(event.id());
      if (call != null) {
        matched[call] = matched[call] == null ? event : matched[call];
      } else if (event.id() == null || !sharesIds) {
        rest.add(event);
      }
    }
    return rest;
  }

  private static Map<Object, List<SeenCall>> byText(List<SeenCall> events) {
    Map<Object, List<SeenCall>> grouped = new LinkedHashMap<>();
    for (SeenCall event : events) {
      grouped.computeIfAbsent(event.text(), text -> new ArrayList<>()).add(event);
    }
    return grouped;
  }

  private static Map<Object, List<SeenCall>> byTool(List<SeenCall> events) {
    Map<Object, List<SeenCall>> grouped = new LinkedHashMap<>();
    for (SeenCall event : events) {
      grouped.computeIfAbsent(event.text().tool(), tool -> new ArrayList<>()).add(event);
    }
    return grouped;
  }

  private Map<Object, List<Integer>> callsByText(SeenCall[] matched) {
    Map<Object, List<Integer>> grouped = new HashMap<>();
    for (int i = 0; i < calls.size(); i++) {
      if (matched[i] == null) {
        grouped.computeIfAbsent(texts.get(i), text -> new ArrayList<>()).add(i);
      }
    }
    return grouped;
  }

  private Map<Object, List<Integer>> callsByTool(SeenCall[] matched) {
    Map<Object, List<Integer>> grouped = new HashMap<>();
    for (int i = 0; i < calls.size(); i++) {
      if (matched[i] == null) {
        grouped.computeIfAbsent(texts.get(i).tool(), tool -> new ArrayList<>()).add(i);
      }
    }
    return grouped;
  }

  private void align(
      Map<Object, List<SeenCall>> events,
      Map<Object, List<Integer>> waiting,
      SeenCall[] matched,
      long slack) {
    events.forEach(
        (what, told) -> {
          List<Integer> alike = waiting.getOrDefault(what, List.of());
          Alignment.Window[] windows = new Alignment.Window[alike.size()];
          for (int i = 0; i < windows.length; i++) {
            TranscriptCall call = calls.get(alike.get(i));
            windows[i] = new Alignment.Window(call.begunMillis(), call.endedMillis(), slack);
          }
          long[] times = told.stream().mapToLong(SeenCall::millis).toArray();
          int[] pairs = Alignment.of(windows, times);
          for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] >= 0) {
              matched[alike.get(i)] = told.get(pairs[i]);
            }
          }
        });
  }

  private static SeenCall[] present(SeenCall[] matched) {
    List<SeenCall> present = new ArrayList<>();
    for (SeenCall seen : matched) {
      if (seen != null) {
        present.add(seen);
      }
    }
    return present.toArray(SeenCall[]::new);
  }
}
