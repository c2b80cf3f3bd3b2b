package dev.belay.journal.read;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * The lines of a file that may still grow: a line counts once its line feed is there. Not for use
 * by several threads.
 */
final class LineScanner implements Closeable {
  private final FileChannel file;
  private byte[] buffer = new byte[64 * 1024];

  /** Where {@code buffer} begins in the file, and how much of it is filled. */
  private long offset;

  private int filled;
  private int from;
  private int to;
  private int searched;
  private long number;

  LineScanner(Path path) throws IOException {
    file = FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
  }

  /** Goes to the next line; false when there is none for now. */
  boolean next() throws IOException {
    from = searched;
    int i = from;
    while (true) {
      while (i < filled && buffer[i] != '\n') {
        i++;
      }
      if (i < filled) {
        to = i;
        searched = i + 1;
        number++;
        return true;
      }
      if (from > 0) {
        System.arraycopy(buffer, from, buffer, 0, filled - from);
        offset += from;
        filled -= from;
        i -= from;
        from = 0;
        searched = 0;
      }
      if (filled == buffer.length) {
        buffer = Arrays.copyOf(buffer, 2 * buffer.length);
      }
      int read =
          file.read(ByteBuffer.wrap(buffer, filled, buffer.length - filled), offset + filled);
      if (read <= 0) {
        // An unfinished line may be taken back by whoever repairs the file: it is read anew.
        filled = from;
        return false;
      }
      filled += read;
    }
  }

  byte[] bytes() {
    return buffer;
  }

  /** Where the line begins in {@link #bytes}. */
  int from() {
    return from;
  }

  /** Where it ends, without its line feed. */
  int to() {
    return to;
  }

  /** The line's number, from 1. */
  long number() {
    return number;
  }

  /** The bytes behind the last line. */
  long unfinished() throws IOException {
    return Math.max(0, file.size() - offset - searched);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
