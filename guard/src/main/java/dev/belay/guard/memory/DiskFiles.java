package dev.belay.guard.memory;

import dev.belay.guard.execution.KnownFiles;
import dev.belay.guard.execution.Word;
import dev.belay.guard.execution.WrittenFile;
import dev.belay.guard.shell.syntax.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Files as they are on the disk: regular ones of at most 128 KiB that hold text. Nothing is opened
 * that could block. Contents are kept as long as time, size and inode stay the same. Safe for use
 * by many threads.
 */
public final class DiskFiles implements KnownFiles {
  /** Above it a file is no script that anybody would have us read. */
  static final int LARGEST = 128 * 1024;

  /** What is kept of all files together. */
  private static final int MOST_KEPT = 1 << 20;

  /** A file in whose beginning there is a NUL is none that a shell would run. */
  private static final int BEGINNING = 256;

  private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
  private int size;

  private record Kept(Stamp stamp, WrittenFile file, int size) {}

  /**
   * Tells one content of a path from another.
   *
   * @param changed when anything of the file changed, its times included: nobody can set it back
   */
  record Stamp(long modified, long changed, long size, @Nullable Object key) {}

  @Override
  public @Nullable WrittenFile file(String path) {
    Path file = path(path);
    Stamp stamp = file == null ? null : stamp(file);
    return file == null || stamp == null ? null : file(path, file, stamp);
  }

  /** The file of a path whose stamp was just taken. */
  @Nullable WrittenFile file(String path, Path file, Stamp stamp) {
    synchronized (kept) {
      Kept known = kept.get(path);
      if (known != null && known.stamp().equals(stamp)) {
        return known.file();
      }
    }
    String text = text(file);
    if (text == null) {
      return null;
    }
    WrittenFile read =
        new WrittenFile(
            path, Word.literal(text, new Span(0, 0)), WrittenFile.Origin.WRITTEN, List.of());
    keep(path, new Kept(stamp, read, text.length()));
    return read;
  }

  private void keep(String path, Kept content) {
    synchronized (kept) {
      Kept before = kept.put(path, content);
      size += content.size() - (before == null ? 0 : before.size());
      var oldest = kept.entrySet().iterator();
      while (size > MOST_KEPT && oldest.hasNext()) {
        size -= oldest.next().getValue().size();
        oldest.remove();
      }
    }
  }

  static @Nullable Path path(String path) {
    try {
      Path file = Path.of(path);
      return file.isAbsolute() ? file : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** Null for all but regular files that are not too large. */
  static @Nullable Stamp stamp(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile() || attributes.size() > LARGEST) {
        return null;
      }
      return new Stamp(
          attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
          changed(file, attributes),
          attributes.size(),
          attributes.fileKey());
    } catch (IOException | SecurityException e) {
      return null;
    }
  }

  private static long changed(Path file, BasicFileAttributes attributes) throws IOException {
    try {
      Object changed = Files.getAttribute(file, "unix:ctime");
      return changed instanceof FileTime time
          ? time.to(TimeUnit.NANOSECONDS)
          : attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    } catch (UnsupportedOperationException | IllegalArgumentException e) {
      return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }
  }

  private static @Nullable String text(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        return null;
      }
      for (int i = 0; i < bytes.length && i < BEGINNING; i++) {
        if (bytes[i] == 0) {
          return null;
        }
      }
      return clean(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException | SecurityException e) {
      return null;
    }
  }

  /** Without what stands for something else in a {@link Word}. */
  static String clean(String text) {
    return text.replace(Word.GAP, '\uFFFD');
  }
}
