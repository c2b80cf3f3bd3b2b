package dev.belay.engine.resident;

import dev.belay.contract.Decision;
import dev.belay.contract.Verdict;
import dev.belay.engine.HookAnswer;
import java.util.EnumMap;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** What was answered to one host. Safe for use by many threads. */
final class HostCounts {
  /** Beyond a minute every call counts as one of a minute. */
  private static final long LONGEST_MICROS = 60_000_000;

  private final Map<Decision, Long> decisions = new EnumMap<>(Decision.class);
  private final Histogram micros = new Histogram(LONGEST_MICROS, 2);
  private long failures;
  private long degraded;
  private long unseen;

  synchronized void count(HookAnswer answer, long took) {
    Verdict verdict = answer.verdict();
    if (verdict == null) {
      failures++;
    } else {
      decisions.merge(verdict.decision(), 1L, Long::sum);
    }
    if (!answer.reply().degradations().isEmpty()) {
      degraded++;
    }
    micros.recordValue(Math.min(Math.max(took, 0), LONGEST_MICROS));
  }

  synchronized void countUnseen() {
    unseen++;
  }

  /** How many calls ended that nobody had asked about. */
  synchronized long unseen() {
    return unseen;
  }

  /** How often this was decided. */
  synchronized long decided(Decision decision) {
    return decisions.getOrDefault(decision, 0L);
  }

  /** How often it came to no decision, so that the fail mode answered. */
  synchronized long failures() {
    return failures;
  }

  /** How often the host could not be told all that was decided. */
  synchronized long degraded() {
    return degraded;
  }

  synchronized long calls() {
    return micros.getTotalCount();
  }

  /** In microseconds. */
  synchronized long percentile(double percent) {
    return micros.getValueAtPercentile(percent);
  }

  /** How many calls took at most so many microseconds. */
  synchronized long within(long limit) {
    return micros.getCountBetweenValues(0, limit);
  }

  /** All calls together, in microseconds. */
  synchronized long totalMicros() {
    return (long) (micros.getMean() * micros.getTotalCount());
  }
}
