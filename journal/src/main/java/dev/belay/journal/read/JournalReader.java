package dev.belay.journal.read;

import static java.util.Objects.requireNonNull;

import dev.belay.journal.file.RecordLine;
import dev.belay.journal.file.Segment;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Records in the order in which they stand, while others may go on appending: {@link #next} returns
 * null at the end, and may be asked again later. Hashes are not looked at, which is {@link
 * JournalVerifier}'s work. Not for use by several threads.
 */
public final class JournalReader implements Closeable {
  private final Path directory;
  private final long fromSequence;
  private @Nullable Segment segment;
  private @Nullable LineScanner lines;
  private boolean wasRotated;
  private long skipped;

  private JournalReader(Path directory, long fromSequence) {
    this.directory = directory;
    this.fromSequence = fromSequence;
  }

  /**
   * A reader of all records numbered {@code fromSequence} or higher. A directory that is not there
   * (yet) has no records.
   */
  public static JournalReader from(Path directory, long fromSequence) {
    return new JournalReader(directory, fromSequence);
  }

  /**
   * The last {@code count} records that {@code wanted} takes, oldest first.
   *
   * @throws IOException when the journal cannot be read
   */
  public static List<JournalRecord> last(Path directory, int count, Predicate<JournalRecord> wanted)
      throws IOException {
    List<JournalRecord> found = new ArrayList<>();
    List<Segment> segments = Segment.list(directory);
    for (int i = segments.size() - 1; i >= 0 && found.size() < count; i--) {
      found.addAll(0, lastOf(segments.get(i), count - found.size(), wanted));
    }
    return found;
  }

  private static Collection<JournalRecord> lastOf(
      Segment segment, int count, Predicate<JournalRecord> wanted) throws IOException {
    Deque<JournalRecord> found = new ArrayDeque<>();
    try (JournalReader reader = new JournalReader(segment.path(), 0)) {
      reader.open(segment);
      LineScanner lines = requireNonNull(reader.lines);
      while (lines.next()) {
        JournalRecord record = reader.found(lines);
        if (record != null && wanted.test(record)) {
          found.add(record);
          if (found.size() > count) {
            found.remove();
          }
        }
      }
    } catch (NoSuchFileException e) {
      // Removed for want of room.
      return List.of();
    }
    return found;
  }

  /**
   * The next record; null when there is none for now.
   *
   * @throws IOException when the journal cannot be read
   */
  public @Nullable JournalRecord next() throws IOException {
    while (true) {
      LineScanner open = lines;
      if (open == null) {
        if (!openFirst()) {
          return null;
        }
      } else if (open.next()) {
        JournalRecord found = found(open);
        if (found != null) {
          return found;
        }
      } else if (!openNext(open)) {
        return null;
      }
    }
  }

  /** The lines seen so far that have not the form of a record. */
  public long skipped() {
    return skipped;
  }

  @Override
  public void close() throws IOException {
    if (lines != null) {
      lines.close();
    }
  }

  private @Nullable JournalRecord found(LineScanner at) {
    if (!RecordLine.isRecord(at.bytes(), at.from(), at.to())) {
      skipped++;
      return null;
    }
    long sequence = RecordLine.sequence(at.bytes(), at.from(), at.to());
    if (sequence < fromSequence) {
      return null;
    }
    String text = new String(at.bytes(), at.from(), at.to() - at.from(), StandardCharsets.UTF_8);
    return new JournalRecord(sequence, requireNonNull(segment).name(), at.number(), text);
  }

  /** The last segment that begins at or before the wanted number. */
  private boolean openFirst() throws IOException {
    List<Segment> segments = Segment.list(directory);
    for (int i = segments.size() - 1; i >= 0; i--) {
      LineScanner opened;
      try {
        opened = new LineScanner(segments.get(i).path());
      } catch (NoSuchFileException e) {
        // Removed for want of room, and all before it too.
        break;
      }
      boolean here = i == 0 || (opened.next() && begins(opened) <= fromSequence);
      opened.close();
      if (here) {
        open(segments.get(i));
        return true;
      }
    }
    return false;
  }

  /** A number above all others where there is no record to tell it. */
  private static long begins(LineScanner at) {
    long sequence = RecordLine.sequence(at.bytes(), at.from(), at.to());
    return sequence == 0 ? Long.MAX_VALUE : sequence;
  }

  /** The segment after the current one, if the current one can have no more lines. */
  private boolean openNext(LineScanner current) throws IOException {
    int number = requireNonNull(segment).number();
    for (Segment later : Segment.list(directory)) {
      if (later.number() > number) {
        if (!wasRotated) {
          // Lines may have come between our last look and the rotation: one more look.
          wasRotated = true;
          return true;
        }
        current.close();
        open(later);
        return true;
      }
    }
    return false;
  }

  private void open(Segment wanted) throws IOException {
    segment = wanted;
    wasRotated = false;
    lines = new LineScanner(wanted.path());
  }
}
