package dev.belay.journal;

import static java.util.Objects.requireNonNull;

import dev.belay.journal.file.RecordLine;
import dev.belay.journal.file.Segment;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Appends records to the last segment, durably and under the directory's lock. Other processes may
 * append between two batches: then the end of the journal is read again. Not for use by several
 * threads.
 */
final class SegmentWriter implements Closeable {
  private static final String TORN = "torn.log";
  private static final int HASH_BYTES = 32;

  /** So much is written and synced at once, at most. */
  private static final int BATCH_BYTES = 1 << 20;

  private final Path directory;
  private final JournalOptions options;
  private final LineBuffer lines = new LineBuffer(64 * 1024);
  private final MessageDigest sha256 = RecordLine.sha256();
  private final EntryBodies recovered = new EntryBodies();
  private final byte[] hash = new byte[HASH_BYTES];

  private @Nullable DirectoryLock lock;
  private @Nullable FileChannel file;
  private Segment segment;

  /** Where the next record goes, if nobody else has written. */
  private long end;

  private long sequence;
  private byte[] head = ascii(RecordLine.NO_HASH);
  private long written;
  private int appended;

  SegmentWriter(Path directory, JournalOptions options) {
    this.directory = directory;
    this.options = options;
    this.segment = Segment.of(directory, 1);
  }

  /** The records written so far, all of them durable. */
  long written() {
    return written;
  }

  /** How many of the bodies of the last {@link #append} are durable. */
  int appended() {
    return appended;
  }

  long sequence() {
    return sequence;
  }

  String head() {
    return new String(head, StandardCharsets.US_ASCII);
  }

  Path segment() {
    return segment.path();
  }

  long bytes() {
    return end;
  }

  /** Finds the end of the journal, sets aside what is unfinished there, and notes that. */
  void open(long lockMillis) throws IOException {
    append(new EntryBodies(), lockMillis);
  }

  /**
   * Appends all of {@code bodies}. When this fails some of them may be durable: {@link #appended}
   * tells how many.
   *
   * @throws DirectoryLock.BusyException if another process keeps the lock for {@code lockMillis}:
   *     nothing was written
   */
  void append(EntryBodies bodies, long lockMillis) throws IOException {
    appended = 0;
    try (FileLock held = lock().take(lockMillis)) {
      requireNonNull(held);
      if (hasMoved()) {
        findEnd();
      }
      if (recovered.count() > 0) {
        write(recovered);
        recovered.clear();
        appended = 0;
      }
      write(bodies);
    } catch (DirectoryLock.BusyException e) {
      throw e;
    } catch (IOException e) {
      forget();
      throw e;
    }
  }

  private DirectoryLock lock() throws IOException {
    DirectoryLock known = lock;
    if (known == null) {
      PrivateFiles.directory(directory);
      known = new DirectoryLock(directory);
      lock = known;
    }
    return known;
  }

  /** Everything is looked up anew next time: after a failure, what we knew may be wrong. */
  private void forget() {
    close();
  }

  private boolean hasMoved() {
    File known = segment.path().toFile();
    return file == null
        || known.length() != end
        || (end == 0 && !known.exists())
        || segment.next().path().toFile().exists();
  }

  private void findEnd() throws IOException {
    closeFile();
    List<Segment> segments = Segment.list(directory);
    int last = segments.size() - 1;
    segment = last < 0 ? Segment.of(directory, 1) : segments.get(last);
    FileChannel opened = PrivateFiles.open(segment.path());
    file = opened;
    if (last < 0) {
      PrivateFiles.syncNames(directory);
    }
    Tail tail = Tail.of(opened, sha256);
    end = tail == null ? 0 : tail.end();
    if (opened.size() > end) {
      setAside(opened);
    }
    for (int i = last - 1; tail == null && i >= 0; i--) {
      try (FileChannel before = PrivateFiles.open(segments.get(i).path())) {
        tail = Tail.of(before, sha256);
      }
    }
    sequence = tail == null ? 0 : tail.sequence();
    head = ascii(tail == null ? RecordLine.NO_HASH : tail.hash());
  }

  /** Moves what stands behind the last whole record into a file of its own. */
  private void setAside(FileChannel opened) throws IOException {
    long size = opened.size();
    try (FileChannel torn = PrivateFiles.open(directory.resolve(TORN))) {
      long from = end;
      torn.position(torn.size());
      while (from < size) {
        from += opened.transferTo(from, size - from, torn);
      }
      torn.write(ByteBuffer.wrap(ascii("\n")));
      torn.force(true);
    }
    opened.truncate(end);
    recovered.add(
        new NoteEntry(
            System.currentTimeMillis(),
            NoteEntry.JOURNAL_RECOVERED,
            Map.of("bytes", Long.toString(size - end), "segment", segment.name())));
  }

  private void write(EntryBodies bodies) throws IOException {
    int next = 0;
    while (next < bodies.count()) {
      if (end >= options.segmentBytes()) {
        rotate();
      }
      lines.truncate(0);
      int first = next;
      byte[] before = head;
      do {
        head = line(bodies, next, sequence + 1 + next - first, head);
        next++;
      } while (next < bodies.count()
          && lines.length() < BATCH_BYTES
          && end + lines.length() < options.segmentBytes());
      try {
        sync();
      } catch (IOException e) {
        head = before;
        throw e;
      }
      end += lines.length();
      sequence += next - first;
      written += next - first;
      appended = next;
    }
  }

  /** Adds one line to {@link #lines}; returns its hash. */
  private byte[] line(EntryBodies bodies, int index, long number, byte[] previous)
      throws IOException {
    int start = lines.length();
    lines.ascii(RecordLine.SEQ).number(number);
    lines.bytes(bodies.array(), bodies.from(index), bodies.to(index));
    lines.ascii(RecordLine.PREV).bytes(previous, 0, previous.length).ascii("\"");
    byte[] own = new byte[2 * HASH_BYTES];
    try {
      sha256.reset();
      sha256.update(lines.array(), start, lines.length() - start);
      sha256.digest(hash, 0, HASH_BYTES);
    } catch (DigestException e) {
      throw new IOException("no SHA-256", e);
    }
    RecordLine.hex(hash, own, 0);
    lines.ascii(RecordLine.HASH).bytes(own, 0, own.length).ascii(RecordLine.END).ascii("\n");
    return own;
  }

  private void sync() throws IOException {
    FileChannel target = requireNonNull(file);
    try {
      ByteBuffer rest = ByteBuffer.wrap(lines.array(), 0, lines.length());
      while (rest.hasRemaining()) {
        target.write(rest, end + rest.position());
      }
      target.force(false);
    } catch (IOException e) {
      undo(target, e);
      throw e;
    }
  }

  /** Half a batch is no loss, but the next process would have to set it aside. */
  private void undo(FileChannel target, IOException because) {
    try {
      target.truncate(end);
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }

  private void rotate() throws IOException {
    Segment next = segment.next();
    FileChannel created = PrivateFiles.create(next.path());
    closeFile();
    file = created;
    segment = next;
    end = 0;
    PrivateFiles.syncNames(directory);
    removeOldest();
  }

  private void removeOldest() throws IOException {
    List<Segment> segments = Segment.list(directory);
    long total = 0;
    for (Segment one : segments) {
      total += one.path().toFile().length();
    }
    for (int i = 0; i < segments.size() - 1 && total > options.maxBytes(); i++) {
      Path oldest = segments.get(i).path();
      total -= oldest.toFile().length();
      try {
        Files.delete(oldest);
      } catch (NoSuchFileException e) {
        // Someone else made room: that is all we wanted.
      }
    }
  }

  private void closeFile() {
    FileChannel open = file;
    file = null;
    if (open != null) {
      closeQuietly(open);
    }
  }

  @Override
  public void close() {
    closeFile();
    DirectoryLock open = lock;
    lock = null;
    if (open != null) {
      closeQuietly(open);
    }
  }

  /** What was written has been synced: closing can lose nothing more. */
  private static void closeQuietly(Closeable open) {
    try {
      open.close();
    } catch (IOException e) {
      return;
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
