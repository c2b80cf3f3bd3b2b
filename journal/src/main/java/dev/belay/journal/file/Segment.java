package dev.belay.journal.file;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One file of a journal.
 *
 * @param path where it is
 * @param number its place among the others, from 1
 */
public record Segment(Path path, int number) {
  private static final String PREFIX = "journal-";
  private static final String SUFFIX = ".jsonl";
  private static final int WIDTH = 6;

  public Segment {
    requireNonNull(path, "path");
  }

  /** The segment of this number in {@code directory}, be it there or not. */
  public static Segment of(Path directory, int number) {
    String digits = Integer.toString(number);
    String zeros = "0".repeat(Math.max(0, WIDTH - digits.length()));
    return new Segment(directory.resolve(PREFIX + zeros + digits + SUFFIX), number);
  }

  /** The segment after this one, be it there or not. */
  public Segment next() {
    return of(requireNonNull(path.getParent()), number + 1);
  }

  /** The file's name. */
  public String name() {
    return requireNonNull(path.getFileName()).toString();
  }

  /**
   * The segments in {@code directory}, oldest first; none where there is no directory.
   *
   * @throws IOException when the directory cannot be read
   */
  public static List<Segment> list(Path directory) throws IOException {
    List<Segment> segments = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        int number = number(requireNonNull(file.getFileName()).toString());
        if (number > 0) {
          segments.add(new Segment(file, number));
        }
      }
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    segments.sort(Comparator.comparingInt(Segment::number));
    return segments;
  }

  private static int number(String name) {
    int digits = name.length() - PREFIX.length() - SUFFIX.length();
    if (digits < WIDTH || digits > 9 || !name.startsWith(PREFIX) || !name.endsWith(SUFFIX)) {
      return 0;
    }
    int number = 0;
    for (int i = PREFIX.length(); i < PREFIX.length() + digits; i++) {
      char c = name.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }
}
