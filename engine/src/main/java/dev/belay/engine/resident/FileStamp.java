package dev.belay.engine.resident;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Tells in a few microseconds whether files may have changed: their times, sizes and inodes. */
final class FileStamp {
  private FileStamp() {}

  static String of(List<Path> files) {
    StringBuilder stamp = new StringBuilder();
    for (Path file : files) {
      append(stamp, file);
    }
    return stamp.toString();
  }

  static String of(Path file) {
    StringBuilder stamp = new StringBuilder();
    append(stamp, file);
    return stamp.toString();
  }

  private static void append(StringBuilder stamp, Path file) {
    stamp.append(';');
    // Asking first is cheaper than the exception for a file that is not there.
    if (Files.exists(file)) {
      try {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        stamp
            .append(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS))
            .append(',')
            .append(attributes.size())
            .append(',')
            .append(attributes.fileKey());
      } catch (IOException e) {
        stamp.append('?');
      }
    }
  }
}
