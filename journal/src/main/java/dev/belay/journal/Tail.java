package dev.belay.journal;

import dev.belay.journal.file.RecordLine;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * The last record of a segment that is whole and holds.
 *
 * @param sequence its number
 * @param hash its hash
 * @param end where its line ends in the file, line feed included
 */
record Tail(long sequence, String hash, long end) {
  private static final int FIRST_LOOK = 64 * 1024;

  /** Looks backwards from the end; null when the segment has no such record. */
  static @Nullable Tail of(FileChannel segment, MessageDigest sha256) throws IOException {
    long size = segment.size();
    long look = FIRST_LOOK;
    while (true) {
      int length = Math.toIntExact(Math.min(size, look));
      Tail tail = lastIn(read(segment, size - length, length), size - length, sha256);
      if (tail != null || length == size) {
        return tail;
      }
      look = 8L * length;
    }
  }

  private static @Nullable Tail lastIn(byte[] bytes, long offset, MessageDigest sha256) {
    int end = lineFeedBefore(bytes, bytes.length);
    while (end >= 0) {
      int before = lineFeedBefore(bytes, end);
      if (before < 0 && offset > 0) {
        return null;
      }
      if (RecordLine.isRecord(bytes, before + 1, end)
          && RecordLine.holds(bytes, before + 1, end, sha256)) {
        return new Tail(
            RecordLine.sequence(bytes, before + 1, end),
            RecordLine.hash(bytes, end),
            offset + end + 1);
      }
      end = before;
    }
    return null;
  }

  private static int lineFeedBefore(byte[] bytes, int end) {
    int at = end - 1;
    while (at >= 0 && bytes[at] != '\n') {
      at--;
    }
    return at;
  }

  /** {@code length} bytes of {@code file} from {@code offset} on. */
  static byte[] read(FileChannel file, long offset, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining()) {
      if (file.read(buffer, offset + buffer.position()) < 0) {
        throw new EOFException("a file of the journal became shorter while it was read");
      }
    }
    return buffer.array();
  }
}
