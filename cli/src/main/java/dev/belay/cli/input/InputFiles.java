package dev.belay.cli.input;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import dev.belay.cli.input.DocumentSplitter.Piece;
import dev.belay.cli.input.Input.Document;
import dev.belay.cli.input.Input.Unreadable;
import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.contract.json.DocumentReader;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import dev.belay.contract.json.JsonLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the files that a command was given. */
public final class InputFiles {
  /** The name of standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final int MAX_BYTES = 512 << 20;
  private static final Pattern LINE = Pattern.compile(" at line ([0-9]+) ");

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
    return files.stream().flatMap(name -> read(name).stream());
  }

  /**
   * Everything in the file of this name; {@code -} is standard input. What cannot be read is in the
   * list too.
   */
  public List<Input> read(String name) {
    String shown = name.equals(STANDARD_INPUT) ? "standard input" : name;
    try (InputStream in = name.equals(STANDARD_INPUT) ? standardInput : open(name)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        String what = "larger than " + (MAX_BYTES >> 20) + " MiB";
        return unreadable(
            shown, new CommandFailure(ExitCode.UNREADABLE, what, shown, "split the file"));
      }
      return documents(shown, text(bytes), shown.endsWith(".jsonl") || shown.endsWith(".ndjson"));
    } catch (CommandFailure e) {
      return unreadable(shown, e);
    } catch (IOException e) {
      String what = "cannot be read (" + e.getMessage() + ")";
      return unreadable(shown, new CommandFailure(ExitCode.NOT_FOUND, what, shown, ""));
    }
  }

  private static InputStream open(String name) throws IOException {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      throw new CommandFailure(ExitCode.NOT_FOUND, "not a file name", name, "check the spelling");
    }
    if (!Files.exists(path)) {
      throw new CommandFailure(
          ExitCode.NOT_FOUND, "no such file", name, "check the path, or give - for standard input");
    }
    if (Files.isDirectory(path)) {
      throw new CommandFailure(ExitCode.NOT_FOUND, "is a folder", name, "name the files in it");
    }
    if (!Files.isReadable(path)) {
      throw new CommandFailure(
          ExitCode.NOT_FOUND, "may not be read", name, "check its permissions");
    }
    return Files.newInputStream(path);
  }

  private static List<Input> documents(String file, String text, boolean jsonLines) {
    List<Piece> pieces = DocumentSplitter.split(text, jsonLines);
    if (pieces.isEmpty()) {
      String what = "the input is empty: expected JSON";
      return unreadable(
          file,
          new CommandFailure(
              ExitCode.UNREADABLE, what, file, "give one payload, an array or JSON Lines"));
    }
    List<Input> inputs = new ArrayList<>();
    for (Piece piece : pieces) {
      String where = pieces.size() == 1 ? file : file + ":" + piece.line();
      try {
        add(inputs, where, parse(piece.text()));
      } catch (JsonException e) {
        String what = inFile(String.valueOf(e.getMessage()), piece.line());
        String whatToDo = "one JSON document, an array of them or JSON Lines are read";
        inputs.addAll(
            unreadable(where, new CommandFailure(ExitCode.UNREADABLE, what, where, whatToDo)));
      }
    }
    return inputs;
  }

  /** An array of objects is several documents. */
  private static void add(List<Input> inputs, String where, JsonElement value) {
    if (value instanceof JsonArray array
        && !array.isEmpty()
        && array.asList().stream().allMatch(JsonElement::isJsonObject)) {
      for (int i = 0; i < array.size(); i++) {
        inputs.add(new Document(where + "[" + i + "]", array.get(i)));
      }
    } else {
      inputs.add(new Document(where, value));
    }
  }

  private static JsonElement parse(String piece) throws JsonException {
    if (!piece.startsWith("{") && !piece.startsWith("[")) {
      return Json.parse(piece);
    }
    try {
      byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
      return Json.parse(
          new DocumentReader(JsonLimits.DEFAULT).read(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory failed", e);
    }
  }

  /** The message with the file's line number instead of the piece's. */
  private static String inFile(String message, int firstLine) {
    Matcher line = LINE.matcher(message);
    return line.find()
        ? message.substring(0, line.start(1))
            + (Integer.parseInt(line.group(1)) + firstLine - 1)
            + message.substring(line.end(1))
        : message;
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

  private static List<Input> unreadable(String where, CommandFailure failure) {
    return List.of(new Unreadable(where, failure));
  }
}
