package dev.belay.cli.input;

import dev.belay.cli.input.Input.Unreadable;
import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the files that a command was given. */
public final class InputFiles {
  /** The name of standard input. */
  public static final String STANDARD_INPUT = "-";

  /** As much as fits into the heap that the launcher gives, in bytes and as a string. */
  private static final int MAX_BYTES = 64 << 20;

  private final InputStream standardInput;

  public InputFiles(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /**
   * Everything in these files, in order, one file after the other; standard input when there are
   * none.
   */
  public Stream<Input> read(List<String> names) {
    List<String> files = names.isEmpty() ? List.of(STANDARD_INPUT) : names;
    return files.stream().flatMap(this::read);
  }

  /**
   * Everything in the file of this name; {@code -} is standard input. What cannot be read is in the
   * stream too.
   */
  public Stream<Input> read(String name) {
    String shown = name.equals(STANDARD_INPUT) ? "standard input" : name;
    try {
      byte[] bytes = bytes(name);
      if (bytes.length > MAX_BYTES) {
        throw new CommandFailure(
            ExitCode.UNREADABLE,
            "larger than " + (MAX_BYTES >> 20) + " MiB",
            shown,
            "split the file");
      }
      boolean jsonLines = shown.endsWith(".jsonl") || shown.endsWith(".ndjson");
      return new Documents(shown, text(bytes)).read(jsonLines);
    } catch (CommandFailure e) {
      return Stream.of(new Unreadable(shown, e));
    } catch (IOException e) {
      String what = "cannot be read (" + e.getMessage() + ")";
      return Stream.of(
          new Unreadable(shown, new CommandFailure(ExitCode.NOT_FOUND, what, shown, "")));
    }
  }

  /**
   * The file of this name.
   *
   * @param kind what it should be, for messages: {@code file}, {@code policy file}
   * @throws CommandFailure if it is not there, is a folder, or may not be read
   */
  public static Path file(String name, String kind, String whatToDo) {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      throw new CommandFailure(ExitCode.NOT_FOUND, "not a file name", name, "check the spelling");
    }
    if (name.isEmpty() || !Files.exists(path)) {
      String where = name.isEmpty() ? "the name is empty" : name;
      throw new CommandFailure(ExitCode.NOT_FOUND, "no such " + kind, where, whatToDo);
    }
    if (Files.isDirectory(path)) {
      throw new CommandFailure(ExitCode.NOT_FOUND, "is a folder", name, "name a file in it");
    }
    if (!Files.isReadable(path)) {
      throw new CommandFailure(
          ExitCode.NOT_FOUND, "may not be read", name, "check its permissions");
    }
    return path;
  }

  /** Standard input stays open: it is not ours. */
  private byte[] bytes(String name) throws IOException {
    if (name.equals(STANDARD_INPUT)) {
      return standardInput.readNBytes(MAX_BYTES + 1);
    }
    Path file = file(name, "file", "check the path, or give - for standard input");
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MAX_BYTES + 1);
    }
  }

  /** UTF-8, or UTF-16 as Windows shells write it; without byte order marks. */
  private static String text(byte[] bytes) {
    String text = new String(bytes, charset(bytes));
    int start = 0;
    while (start < text.length() && text.charAt(start) == '\ufeff') {
      start++;
    }
    return text.substring(start);
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length < 2) {
      return StandardCharsets.UTF_8;
    }
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    if ((first == 0xff && second == 0xfe) || (first == '{' && second == 0)) {
      return StandardCharsets.UTF_16LE;
    }
    return (first == 0xfe && second == 0xff) || (first == 0 && second == '{')
        ? StandardCharsets.UTF_16BE
        : StandardCharsets.UTF_8;
  }
}
