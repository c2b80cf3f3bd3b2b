package dev.belay.contract.signature;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Remembers deliveries, so that each is accepted once. A valid signature can be sent again by
 * whoever saw it, for as long as its time is within the tolerance; so long, and no longer, it is
 * remembered here. For any number of threads.
 *
 * <p>When the guard is full it refuses what is new: whoever could make it forget could replay.
 */
public final class ReplayGuard {
  private final int most;
  private final Duration memory;
  private final InstantSource clock;
  private final Map<String, Instant> seen = new HashMap<>();
  private final PriorityQueue<Entry> oldest = new PriorityQueue<>();

  /**
   * @param most how many deliveries are remembered at once
   * @param memory how long: at least twice the tolerance of the signature, since a delivery may
   *     come with a time in the future
   */
  public ReplayGuard(int most, Duration memory, InstantSource clock) {
    if (most < 1 || memory.isNegative() || memory.isZero()) {
      throw new IllegalArgumentException("a replay guard remembers something for some time");
    }
    this.most = most;
    this.memory = memory;
    this.clock = requireNonNull(clock, "clock");
  }

  /** A guard for signatures of the usual tolerance: 100,000 deliveries, ten minutes. */
  public static ReplayGuard usual() {
    return new ReplayGuard(
        100_000, HookSignature.USUAL_TOLERANCE.multipliedBy(2), InstantSource.system());
  }

  /**
   * Whether a delivery may be accepted: it was not before, and there is room to remember it.
   *
   * @param delivery what tells it from others: {@code webhook-id}, or the signature itself
   */
  public synchronized boolean accept(String delivery) {
    Instant now = clock.instant();
    while (!oldest.isEmpty() && !oldest.peek().until.isAfter(now)) {
      seen.remove(oldest.remove().delivery);
    }
    if (seen.size() >= most || seen.containsKey(delivery)) {
      return false;
    }
    Instant until = now.plus(memory);
    seen.put(delivery, until);
    oldest.add(new Entry(until, delivery));
    return true;
  }

  /** How many deliveries are remembered. */
  public synchronized int size() {
    return seen.size();
  }

  private record Entry(Instant until, String delivery) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      return until.compareTo(other.until);
    }
  }
}
