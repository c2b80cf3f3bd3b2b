package dev.belay.engine.http;

import java.util.concurrent.atomic.AtomicLongArray;

/** How often requests were turned away. Safe for use by many threads. */
public final class Rejections {
  private final AtomicLongArray counts = new AtomicLongArray(Rejection.values().length);

  void count(Rejection why) {
    counts.incrementAndGet(why.ordinal());
  }

  public long of(Rejection why) {
    return counts.get(why.ordinal());
  }

  public long all() {
    long all = 0;
    for (int i = 0; i < counts.length(); i++) {
      all += counts.get(i);
    }
    return all;
  }
}
