package dev.belay.guard.memory;

import dev.belay.guard.execution.KnownFiles;
import dev.belay.guard.execution.Word;
import dev.belay.guard.execution.WrittenFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files of one session. What was remembered holds until the disk knows better: a file that
 * changed since is taken from there, but where its content came from is remembered all the same.
 */
final class SessionFiles implements KnownFiles {
  private static final int MOST_FILES = 64;
  private static final int MOST_CHARS = 1 << 20;

  /** The times of files lag behind the clock by up to a tick of the kernel. */
  private static final long TICK = 20_000_000;

  private final DiskFiles disk;
  private final InstantSource clock;
  private final Instant began;
  private final Map<String, Remembered> files = new LinkedHashMap<>(16, 0.75f, true);
  private int chars;

  private record Remembered(WrittenFile file, long nanos) {
    int chars() {
      Word text = file.text();
      return text == null ? 0 : text.text().length();
    }
  }

  SessionFiles(DiskFiles disk, InstantSource clock) {
    this.disk = disk;
    this.clock = clock;
    this.began = clock.instant();
  }

  Instant began() {
    return began;
  }

  synchronized void remember(List<WrittenFile> writes) {
    Instant now = clock.instant();
    long nanos = now.getEpochSecond() * 1_000_000_000L + now.getNano();
    for (WrittenFile write : writes) {
      Word text = write.text();
      boolean large = text != null && text.text().length() > DiskFiles.LARGEST;
      WrittenFile kept =
          large ? new WrittenFile(write.path(), null, write.origin(), write.from()) : write;
      forget(write.path());
      Remembered remembered = new Remembered(kept, nanos);
      files.put(write.path(), remembered);
      chars += remembered.chars();
    }
    while (files.size() > MOST_FILES || chars > MOST_CHARS) {
      forget(files.keySet().iterator().next());
    }
  }

  private void forget(String path) {
    Remembered before = files.remove(path);
    chars -= before == null ? 0 : before.chars();
  }

  private synchronized @Nullable Remembered remembered(String path) {
    return files.get(path);
  }

  @Override
  public @Nullable WrittenFile file(String path) {
    Remembered remembered = remembered(path);
    if (remembered == null) {
      return disk.file(path);
    }
    Path file = DiskFiles.path(path);
    DiskFiles.Stamp stamp = file == null ? null : DiskFiles.stamp(file);
    if (file == null || stamp == null || stamp.changed() < remembered.nanos() - TICK) {
      return remembered.file();
    }
    WrittenFile now = disk.file(path, file, stamp);
    if (now == null) {
      return remembered.file();
    }
    WrittenFile before = remembered.file();
    return before.origin() == WrittenFile.Origin.WRITTEN
        ? now
        : new WrittenFile(path, now.text(), before.origin(), before.from());
  }
}
