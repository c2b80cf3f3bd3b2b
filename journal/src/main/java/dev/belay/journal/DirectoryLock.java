package dev.belay.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The right to append, held by one process at a time. The system releases it when a process ends,
 * however it does. The file stays open, since closing it would release a lock that another part of
 * this process holds.
 */
final class DirectoryLock implements Closeable {
  private static final String NAME = "journal.lock";
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(1);

  private final FileChannel file;

  DirectoryLock(Path directory) throws IOException {
    file = PrivateFiles.open(directory.resolve(NAME));
  }

  /** Another process held the lock all the time. */
  static final class BusyException extends IOException {
    private static final long serialVersionUID = 1L;

    BusyException(long millis) {
      super("another process has kept the journal locked for " + millis + " ms");
    }
  }

  /**
   * Waits for the lock.
   *
   * @throws BusyException if it does not come free within {@code millis}
   */
  FileLock take(long millis) throws IOException {
    long begun = System.nanoTime();
    while (true) {
      try {
        FileLock lock = file.tryLock();
        if (lock != null) {
          return lock;
        }
      } catch (OverlappingFileLockException e) {
        // Held within this process: it comes free all the same.
      }
      if (System.nanoTime() - begun > TimeUnit.MILLISECONDS.toNanos(millis)) {
        throw new BusyException(millis);
      }
      LockSupport.parkNanos(this, PAUSE);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
