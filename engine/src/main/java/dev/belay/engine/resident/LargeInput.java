package dev.belay.engine.resident;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Lets large documents in one after the other: each may take twenty times its size while it is
 * read, and the heap is small.
 */
final class LargeInput extends FilterInputStream {
  private static final int LARGE = 1 << 20;

  private final Semaphore permit;
  private long count;
  private boolean held;

  LargeInput(InputStream in, Semaphore permit) {
    super(in);
    this.permit = permit;
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    counted(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte @Nullable [] to, int offset, int length) throws IOException {
    int read = in.read(to, offset, length);
    counted(Math.max(read, 0));
    return read;
  }

  private void counted(int bytes) throws InterruptedIOException {
    count += bytes;
    if (count > LARGE && !held) {
      try {
        permit.acquire();
        held = true;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted while waiting behind another large event");
      }
    }
  }

  /** Lets the next one in. */
  void release() {
    if (held) {
      held = false;
      permit.release();
    }
  }
}
