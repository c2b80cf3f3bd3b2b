package dev.belay.journal;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How a journal keeps and takes in records.
 *
 * @param segmentBytes a segment of this size is closed and the next one begun
 * @param maxBytes all segments together; the oldest are removed when a new one begins, the current
 *     one never
 * @param queueEntries entries that may wait to be written; more are lost
 * @param queueBytes about how much memory the waiting entries may hold, in bytes; more are lost
 * @param gather how long the writer waits for company after the first entry, so that many share one
 *     sync: the time for which an answered event is not durable yet
 */
public record JournalOptions(
    long segmentBytes, long maxBytes, int queueEntries, long queueBytes, Duration gather) {
  private static final JournalOptions DEFAULT =
      new JournalOptions(64L << 20, 1L << 30, 8192, 32L << 20, Duration.ofMillis(10));

  public JournalOptions {
    requireNonNull(gather, "gather");
    if (segmentBytes <= 0 || maxBytes <= 0 || queueEntries <= 0 || queueBytes <= 0) {
      throw new IllegalArgumentException("sizes of a journal must be above 0");
    }
    if (gather.isNegative()) {
      throw new IllegalArgumentException("gather must not be negative: " + gather);
    }
  }

  /** 64 MiB a segment, 1 GiB in all, 8192 entries or 32 MiB waiting, 10 ms of gathering. */
  public static JournalOptions defaults() {
    return DEFAULT;
  }

  public JournalOptions withSegmentBytes(long bytes) {
    return new JournalOptions(bytes, maxBytes, queueEntries, queueBytes, gather);
  }

  public JournalOptions withMaxBytes(long bytes) {
    return new JournalOptions(segmentBytes, bytes, queueEntries, queueBytes, gather);
  }

  public JournalOptions withQueue(int entries, long bytes) {
    return new JournalOptions(segmentBytes, maxBytes, entries, bytes, gather);
  }

  public JournalOptions withGather(Duration time) {
    return new JournalOptions(segmentBytes, maxBytes, queueEntries, queueBytes, time);
  }
}
