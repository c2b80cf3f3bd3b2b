package dev.belay.journal;

import static java.util.Objects.requireNonNull;

import dev.belay.journal.file.RecordLine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A directory's hash-chained log, for a process that lives on: entries are handed to one writer
 * thread, which writes many at once and syncs once for all of them. Several processes may append to
 * the same directory; within a process there is one journal for it. All methods may be called by
 * any thread.
 */
public final class Journal implements AutoCloseable {
  private static final long LOCK_MILLIS = 1_000;
  private static final long CLOSE_MILLIS = 5_000;

  /** How soon the writer tries again to note a loss, when nothing else is to be written. */
  private static final long RETRY_MILLIS = 1_000;

  /** While writing fails, trying is not worth more than this. */
  private static final long FAILING_GATHER_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

  private final EntryQueue queue;
  private final SegmentWriter writer;
  private final EntryBodies bodies = new EntryBodies();
  private final long gatherNanos;
  private final Thread thread;

  /** Entries that could not be written, not noted yet; and why. Used by the writer alone. */
  private long unnoted;

  private String unnotedReason = "";
  private volatile boolean closing;
  private volatile @Nullable String lastError;
  private volatile JournalHealth state;

  private Journal(Path directory, JournalOptions options) {
    queue = new EntryQueue(options.queueEntries(), options.queueBytes());
    writer = new SegmentWriter(directory, options);
    gatherNanos = options.gather().toNanos();
    state = new JournalHealth(0, 0, 0, RecordLine.NO_HASH, writer.segment(), 0, null);
    thread = new Thread(this::run, "belay-journal");
    thread.setDaemon(true);
  }

  /**
   * Starts a journal in {@code directory}, which is made if it is not there. A full disk or a
   * locked journal is no reason to fail: entries wait or are counted until it can be written.
   *
   * @throws UnusableDirectoryException when the directory belongs to someone else, is open to
   *     others, or is a symbolic link
   * @throws IOException when the directory cannot be made or read
   */
  public static Journal open(Path directory, JournalOptions options) throws IOException {
    Path absolute = directory.toAbsolutePath().normalize();
    PrivateFiles.directory(absolute);
    Journal journal = new Journal(absolute, options);
    journal.thread.start();
    return journal;
  }

  /**
   * Appends one entry and returns once it is durable, without a thread: for processes that live for
   * one event. Waits up to a second for other processes.
   *
   * @throws IOException when it could not be written
   */
  public static void appendNow(Path directory, JournalOptions options, JournalEntry entry)
      throws IOException {
    EntryBodies one = new EntryBodies();
    one.add(entry);
    try (SegmentWriter writer =
        new SegmentWriter(directory.toAbsolutePath().normalize(), options)) {
      writer.append(one, LOCK_MILLIS);
    }
  }

  /**
   * Hands over an entry to be written. Never blocks and never throws: when there is no room, or the
   * journal is closed, the entry is dropped, which {@link #health} and the journal itself tell.
   */
  public void append(JournalEntry entry) {
    queue.offer(requireNonNull(entry));
  }

  /**
   * Waits until all that was appended before is durable.
   *
   * @return false if the time ran out or some of it could not be written
   * @throws InterruptedException if the waiting thread is interrupted
   */
  public boolean flush(Duration atMost) throws InterruptedException {
    return queue.flush(atMost.toNanos());
  }

  /** How the journal is doing. */
  public JournalHealth health() {
    JournalHealth now = state;
    return new JournalHealth(
        now.written(),
        queue.lost(),
        now.durableSequence(),
        now.head(),
        now.segment(),
        now.bytes(),
        lastError);
  }

  /**
   * Writes what waits, and ends the writer: five seconds at most. Whoever appends later is not
   * heard. Doing it twice changes nothing.
   */
  @Override
  public void close() {
    closing = true;
    queue.close();
    try {
      thread.join(CLOSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      startUp();
      boolean last = false;
      while (!last) {
        EntryQueue.Batch batch =
            unnoted > 0
                ? queue.take(Math.max(gatherNanos, FAILING_GATHER_NANOS), RETRY_MILLIS)
                : queue.take(gatherNanos, 0);
        last = batch.last();
        commit(batch);
      }
    } catch (InterruptedException e) {
      lastError = "the journal's thread was interrupted";
    } finally {
      queue.close();
      writer.close();
    }
  }

  /** Before the first entry comes: what is unfinished is set aside, and classes are loaded. */
  private void startUp() {
    try {
      writer.open(LOCK_MILLIS);
      show();
    } catch (IOException | RuntimeException e) {
      lastError = told(e);
    }
  }

  private void commit(EntryQueue.Batch batch) {
    bodies.clear();
    long noted = unnoted;
    note(noted, unnotedReason);
    int notes = bodies.count();
    long broken = 0;
    for (JournalEntry entry : batch.entries()) {
      try {
        bodies.add(entry);
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        broken++;
        lastError = told(e);
      }
    }
    note(broken, String.valueOf(lastError));
    note(batch.refused(), "more entries came than could be written");
    if (bodies.count() == 0) {
      return;
    }
    long entries = batch.entries().size();
    try {
      append();
      unnoted = 0;
      lastError = broken == 0 ? null : lastError;
      show();
      queue.settle(entries, broken);
    } catch (IOException | RuntimeException | Error e) {
      lastError = told(e);
      int durable = writer.appended();
      boolean lossNoted = durable >= notes;
      long written = Math.clamp(durable - notes, 0, entries - broken);
      long lost = entries - written;
      unnoted = (lossNoted ? 0 : noted) + lost + batch.refused();
      unnotedReason = String.valueOf(lastError);
      show();
      queue.settle(entries, lost);
    }
  }

  /** Waits for a lock that others hold, since the entries are no better off dropped. */
  private void append() throws IOException {
    long begun = System.nanoTime();
    while (true) {
      try {
        writer.append(bodies, LOCK_MILLIS);
        return;
      } catch (DirectoryLock.BusyException e) {
        lastError = told(e);
        long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        if (closing && waited + LOCK_MILLIS > CLOSE_MILLIS) {
          throw e;
        }
      }
    }
  }

  private void note(long lost, String reason) {
    if (lost > 0) {
      Map<String, String> details = new LinkedHashMap<>();
      details.put("count", Long.toString(lost));
      details.put("reason", reason);
      bodies.add(new NoteEntry(System.currentTimeMillis(), NoteEntry.JOURNAL_LOST, details));
    }
  }

  private void show() {
    state =
        new JournalHealth(
            writer.written(),
            0,
            writer.sequence(),
            writer.head(),
            writer.segment(),
            writer.bytes(),
            null);
  }

  private static String told(Throwable e) {
    String message = e.getMessage();
    return message == null || message.isBlank() ? e.toString() : message;
  }
}
