package dev.belay.engine.resident;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Watches over calls that are being answered: what a call promised to do when its time is up is
 * done by another thread, however stuck its own is. Calls cost two map operations; no thread of
 * theirs is switched. Safe for use by many threads.
 */
final class Overseer implements AutoCloseable {
  /** How late a deadline may be noticed. */
  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(25);

  /** With nothing to watch over: short enough for the shortest time limit (50 ms). */
  private static final long IDLE_LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(40);

  private final Set<Call> calls = ConcurrentHashMap.newKeySet();
  private final Runnable besides;
  private volatile boolean closed;
  private volatile long lastEnd = System.nanoTime();

  /**
   * @param besides what is done at each look around: small things that no call should wait for
   */
  Overseer(Runnable besides) {
    this.besides = besides;
  }

  /** A call under watch. */
  interface Call {
    /** When {@link #overdue} is due, as a {@link System#nanoTime}. May change at any time. */
    long deadline();

    /** Called once or more often, on a thread of its own, after the deadline. May block. */
    void overdue();
  }

  void start() {
    Thread.ofPlatform().daemon().name("belay-overseer").start(this::watch);
  }

  void begin(Call call) {
    calls.add(call);
  }

  void end(Call call) {
    calls.remove(call);
    lastEnd = System.nanoTime();
  }

  /** How many calls are being answered. */
  int inFlight() {
    return calls.size();
  }

  /** How long there was nothing to answer, in nanoseconds. */
  long idleNanos() {
    return calls.isEmpty() ? System.nanoTime() - lastEnd : 0;
  }

  private void watch() {
    while (!closed) {
      LockSupport.parkNanos(calls.isEmpty() ? IDLE_LOOK_NANOS : LOOK_NANOS);
      try {
        look(System.nanoTime());
      } catch (OutOfMemoryError e) {
        // The next look is soon, and there must be one.
        continue;
      }
    }
  }

  private void look(long now) {
    for (Call call : calls) {
      if (now - call.deadline() >= 0) {
        Thread.startVirtualThread(call::overdue);
      }
    }
    besides.run();
  }

  @Override
  public void close() {
    closed = true;
  }
}
