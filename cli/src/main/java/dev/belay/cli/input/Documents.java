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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The documents in a file's text, each parsed when it is its turn. */
final class Documents {
  private static final JsonLimits LIMITS = JsonLimits.DEFAULT;
  private static final Pattern LINE = Pattern.compile(" at line ([0-9]+) ");

  private final String file;
  private final String text;
  private boolean inNoise;

  /**
   * @param file the name that messages give it
   */
  Documents(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * @param jsonLines whether every line is a document, whatever it looks like
   */
  Stream<Input> read(boolean jsonLines) {
    if (text.indexOf('\0') >= 0) {
      return unreadable("not text", file, "give JSON in UTF-8 or UTF-16");
    }
    List<Piece> pieces = DocumentSplitter.split(text, jsonLines);
    if (pieces.isEmpty()) {
      return unreadable(
          "the input is empty: expected JSON", file, "give one payload, an array or JSON Lines");
    }
    return pieces.stream()
        .flatMap(piece -> read(piece, pieces.size() == 1 ? file : file + ":" + piece.line()));
  }

  private Stream<Input> read(Piece piece, String where) {
    String json = piece.in(text);
    boolean bracket = json.startsWith("{") || json.startsWith("[");
    boolean moreNoise = inNoise && !bracket;
    try {
      JsonElement value = bracket ? container(json) : Json.parse(json);
      inNoise = false;
      return documents(where, value);
    } catch (JsonException e) {
      inNoise = !bracket;
      // One message for the whole of a log that stands between the payloads.
      return moreNoise
          ? Stream.empty()
          : unreadable(
              inFile(String.valueOf(e.getMessage()), e.kind(), piece.line()), where, advice(e));
    }
  }

  private static JsonElement container(String json) throws JsonException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    try {
      return Json.parse(new DocumentReader(LIMITS).read(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory failed", e);
    }
  }

  /** An array of objects is several documents. */
  private static Stream<Input> documents(String where, JsonElement value) {
    if (!(value instanceof JsonArray array)
        || array.isEmpty()
        || !array.asList().stream().allMatch(JsonElement::isJsonObject)) {
      return Stream.of(new Document(where, value));
    }
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      inputs.add(new Document(where + "[" + i + "]", array.get(i)));
    }
    return inputs.stream();
  }

  /** The message with the file's line number instead of the piece's, and people's units. */
  private static String inFile(String message, JsonException.Kind kind, int firstLine) {
    if (kind == JsonException.Kind.TOO_LARGE) {
      return "a document is larger than " + (LIMITS.maxBytes() >> 20) + " MiB";
    }
    Matcher line = LINE.matcher(message);
    return line.find()
        ? message.substring(0, line.start(1))
            + (Integer.parseInt(line.group(1)) + firstLine - 1)
            + message.substring(line.end(1))
        : message;
  }

  private static String advice(JsonException e) {
    return switch (e.kind()) {
      case TOO_LARGE -> "put every payload on a line of its own (JSON Lines)";
      case TOO_DEEP -> "no agent sends such a payload: check where it comes from";
      case TRUNCATED -> "check that the whole document is there";
      default -> "one JSON document, an array of them or JSON Lines are read";
    };
  }

  private static Stream<Input> unreadable(String what, String where, String whatToDo) {
    return Stream.of(
        new Unreadable(where, new CommandFailure(ExitCode.UNREADABLE, what, where, whatToDo)));
  }
}
