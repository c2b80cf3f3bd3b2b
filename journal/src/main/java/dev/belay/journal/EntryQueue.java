package dev.belay.journal;

import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The entries that wait for the writer: bounded in number and in memory. Offering waits for nobody
 * but the few instructions of someone else who offers or takes.
 */
final class EntryQueue {
  private final int maxEntries;
  private final long maxBytes;

  private List<JournalEntry> waiting = new ArrayList<>();
  private long waitingBytes;
  private long accepted;
  private long settled;
  private long failed;
  private long refused;
  private long refusedTold;
  private int flushing;
  private boolean writerSleeps;
  private boolean closed;

  EntryQueue(int maxEntries, long maxBytes) {
    this.maxEntries = maxEntries;
    this.maxBytes = maxBytes;
  }

  /**
   * What the writer takes at once.
   *
   * @param entries in the order in which they came
   * @param refused how many entries had to be dropped after these, for want of room
   * @param last whether none can follow
   */
  record Batch(List<JournalEntry> entries, long refused, boolean last) {}

  /** False when there is no room, or no writer any more: the entry is dropped, and counted. */
  boolean offer(JournalEntry entry) {
    long size = memory(entry);
    synchronized (this) {
      boolean full = waiting.size() >= maxEntries || waitingBytes + size > maxBytes;
      if (closed || (full && !waiting.isEmpty()) || size > maxBytes) {
        refused++;
        return false;
      }
      waiting.add(entry);
      waitingBytes += size;
      accepted++;
      if (writerSleeps || waiting.size() == maxEntries / 2) {
        notifyAll();
      }
      return true;
    }
  }

  /**
   * Waits until there is something to do, then {@code gatherNanos} longer for more, unless somebody
   * waits for a flush or half of the room is taken.
   *
   * @param emptyMillis come back with an empty batch after so long; 0 waits for ever
   */
  synchronized Batch take(long gatherNanos, long emptyMillis) throws InterruptedException {
    long begun = System.nanoTime();
    while (waiting.isEmpty() && !closed && refused == refusedTold) {
      long left = emptyMillis - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
      if (emptyMillis > 0 && left <= 0) {
        break;
      }
      writerSleeps = true;
      try {
        wait(emptyMillis > 0 ? left : 0);
      } finally {
        writerSleeps = false;
      }
    }
    begun = System.nanoTime();
    while (!closed && flushing == 0 && waiting.size() < maxEntries / 2) {
      long left = gatherNanos - (System.nanoTime() - begun);
      if (waiting.isEmpty() || left <= 0) {
        break;
      }
      TimeUnit.NANOSECONDS.timedWait(this, Math.max(left, 100_000));
    }
    Batch batch = new Batch(waiting, refused - refusedTold, closed);
    waiting = new ArrayList<>(Math.min(maxEntries, 2 * waiting.size() + 16));
    waitingBytes = 0;
    refusedTold = refused;
    return batch;
  }

  /** The writer is done with so many accepted entries, of which {@code lost} were not written. */
  synchronized void settle(long entries, long lost) {
    settled += entries;
    failed += lost;
    notifyAll();
  }

  /** The entries dropped so far, for want of room or because writing failed. */
  synchronized long lost() {
    return refused + failed;
  }

  /**
   * Waits until the writer is done with all that was accepted before.
   *
   * @return whether that came in time and all of it was written
   */
  synchronized boolean flush(long nanos) throws InterruptedException {
    long until = accepted;
    long failedBefore = failed;
    long begun = System.nanoTime();
    flushing++;
    notifyAll();
    try {
      while (settled < until) {
        long left = nanos - (System.nanoTime() - begun);
        if (left <= 0) {
          return false;
        }
        TimeUnit.NANOSECONDS.timedWait(this, Math.max(left, 100_000));
      }
      return failed == failedBefore;
    } finally {
      flushing--;
    }
  }

  /** Nothing more is accepted; what waits is still taken. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  private static long memory(JournalEntry entry) {
    long bytes = 512;
    if (entry instanceof HookEntry hook) {
      bytes += hook.reply().stdout().length() + hook.reply().stderr().length();
      HookEvent event = hook.event();
      if (event != null) {
        bytes += TextSize.memory(event.payload());
        for (ToolCall call : event.calls()) {
          // Its texts are the payload's, or copies of pieces of it.
          bytes += 256 + (call.command() == null ? 0 : call.command().length());
        }
      }
    }
    return bytes;
  }
}
