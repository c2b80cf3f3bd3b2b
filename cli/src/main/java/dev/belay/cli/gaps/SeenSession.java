package dev.belay.cli.gaps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What the journal holds of one session. */
final class SeenSession {
  static final SeenSession NOTHING = new SeenSession();

  private final List<SeenCall> calls = new ArrayList<>();
  private final TreeSet<Long> times = new TreeSet<>();
  private final Map<String, TreeSet<Long>> numbers = new HashMap<>();

  void add(SeenCall call) {
    calls.add(call);
  }

  /**
   * An event of whatever kind was answered.
   *
   * @param engine who counted it; empty where nobody did
   * @param number its number in the session
   */
  void event(long millis, String engine, long number) {
    times.add(millis);
    if (number > 0) {
      numbers.computeIfAbsent(engine, name -> new TreeSet<>()).add(number);
    }
  }

  /** The calls, in the order in which they were answered. */
  List<SeenCall> calls() {
    return calls;
  }

  /** Whether any event was answered between two times, both included. */
  boolean hasEvent(long from, long to) {
    Long next = times.ceiling(from);
    return next != null && next <= to;
  }

  /**
   * How many events were counted and are not there. What is missing before the first and after the
   * last cannot be told.
   */
  long missing() {
    long missing = 0;
    for (TreeSet<Long> counted : numbers.values()) {
      missing += counted.last() - counted.first() + 1 - counted.size();
    }
    return missing;
  }
}
