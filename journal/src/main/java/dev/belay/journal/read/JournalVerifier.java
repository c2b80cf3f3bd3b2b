package dev.belay.journal.read;

import dev.belay.journal.file.RecordLine;
import dev.belay.journal.file.Segment;
import dev.belay.journal.read.Verification.Problem;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks that every record of a journal is unchanged and in its place: its hash is that of its
 * bytes, it names the hash of the record before it, and numbers rise by one. Takes no lock: a
 * journal can be checked while it is written.
 */
public final class JournalVerifier {
  private static final int LISTED = 100;

  private final MessageDigest sha256 = RecordLine.sha256();
  private final List<Problem> problems = new ArrayList<>();
  private long moreProblems;
  private long records;
  private long first;
  private long last;
  private String head = RecordLine.NO_HASH;
  private long unfinished;

  private JournalVerifier() {}

  /**
   * Reads all of the journal in {@code directory}; one that is not there has no records and no
   * problems.
   *
   * @throws IOException when it cannot be read
   */
  public static Verification verify(Path directory) throws IOException {
    return new JournalVerifier().all(directory);
  }

  private Verification all(Path directory) throws IOException {
    List<Segment> segments = Segment.list(directory);
    int before = 0;
    for (Segment segment : segments) {
      boolean isLast = segment.equals(segments.getLast());
      if (before > 0 && segment.number() != before + 1) {
        Segment missing = Segment.of(directory, before + 1);
        problem(segment, 1, 0, missing.name() + " is missing before this file");
      }
      try (LineScanner lines = new LineScanner(segment.path())) {
        segment(segment, lines, isLast);
        before = segment.number();
      } catch (NoSuchFileException e) {
        // The oldest may be removed while we read: then nothing of it was counted.
        if (records > 0) {
          throw e;
        }
      }
    }
    return new Verification(records, first, last, head, unfinished, problems, moreProblems);
  }

  private void segment(Segment segment, LineScanner lines, boolean isLast) throws IOException {
    while (lines.next()) {
      line(segment, lines);
    }
    unfinished = lines.unfinished();
    if (unfinished > 0 && !isLast) {
      problem(segment, lines.number() + 1, 0, "its end is missing: it has no line feed");
    }
  }

  private void line(Segment segment, LineScanner lines) {
    byte[] bytes = lines.bytes();
    int from = lines.from();
    int to = lines.to();
    if (!RecordLine.isRecord(bytes, from, to)) {
      problem(segment, lines.number(), 0, "this is no record");
      return;
    }
    long sequence = RecordLine.sequence(bytes, from, to);
    String previous = RecordLine.previous(bytes, to);
    if (!RecordLine.holds(bytes, from, to, sha256)) {
      problem(segment, lines.number(), sequence, "it was changed: its hash is another one");
    }
    if (records == 0) {
      first = sequence;
      if (sequence == 1 && !previous.equals(RecordLine.NO_HASH)) {
        problem(segment, lines.number(), sequence, "it names a record before the first one");
      }
    } else {
      place(segment, lines.number(), sequence, previous);
    }
    records++;
    last = sequence;
    head = RecordLine.hash(bytes, to);
  }

  private void place(Segment segment, long line, long sequence, String previous) {
    long missing = sequence - last - 1;
    if (missing == 1) {
      problem(segment, line, sequence, "record " + (last + 1) + " is missing before it");
    } else if (missing > 1) {
      problem(
          segment,
          line,
          sequence,
          "records " + (last + 1) + " to " + (sequence - 1) + " are missing before it");
    } else if (missing < 0) {
      problem(segment, line, sequence, "it stands behind record " + last);
    } else if (!previous.equals(head)) {
      problem(
          segment, line, sequence, "it does not follow the record before it, which is another one");
    }
  }

  private void problem(Segment segment, long line, long sequence, String what) {
    if (problems.size() < LISTED) {
      problems.add(new Problem(segment.name(), line, sequence, what));
    } else {
      moreProblems++;
    }
  }
}
