package dev.belay.contract.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.internal.Streams;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Strict JSON text to Gson trees and back. */
public final class Json {
  private Json() {}

  /**
   * Reads one document. Half an emoji, which hosts send where they cut a text, becomes U+FFFD.
   *
   * @throws JsonException if {@code text} is not exactly one JSON document (RFC 8259) within {@code
   *     limits}, or gives one object the same key twice: readers differ in which of them counts
   */
  public static JsonElement parse(String text, JsonLimits limits) throws JsonException {
    if (text.isBlank()) {
      throw new JsonException(
          JsonException.Kind.EMPTY, "the input is empty: expected one JSON object");
    }
    try {
      return parseWhole(text, limits);
    } catch (JsonException e) {
      String whole = Surrogates.paired(text);
      if (whole.equals(text)) {
        throw e;
      }
      return parseWhole(whole, limits);
    }
  }

  private static JsonElement parseWhole(String text, JsonLimits limits) throws JsonException {
    KeyCounter reader = new KeyCounter(text);
    reader.setStrictness(Strictness.STRICT);
    reader.setNestingLimit(limits.maxDepth());
    try {
      JsonElement parsed = JsonParser.parseReader(reader);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new JsonException(
            JsonException.Kind.SECOND_DOCUMENT,
            "there is more text after the end of the JSON document");
      }
      if (reader.keys != keys(parsed)) {
        throw new JsonException(
            JsonException.Kind.MALFORMED, "an object of the JSON document has the same key twice");
      }
      return parsed;
    } catch (JsonParseException | IOException | IllegalStateException e) {
      throw new JsonException(JsonException.Kind.MALFORMED, "not valid JSON" + place(e));
    }
  }

  /** As {@link #parse(String, JsonLimits)} with {@link JsonLimits#DEFAULT}. */
  public static JsonElement parse(String text) throws JsonException {
    return parse(text, JsonLimits.DEFAULT);
  }

  /**
   * Reads one document that has to be an object.
   *
   * @throws JsonException as {@link #parse(String)}, or if the document is something else than an
   *     object
   */
  public static JsonObject parseObject(String text) throws JsonException {
    JsonElement parsed = parse(text);
    if (!parsed.isJsonObject()) {
      throw new JsonException(
          JsonException.Kind.NOT_AN_OBJECT, "expected a JSON object, found " + kindOf(parsed));
    }
    return parsed.getAsJsonObject();
  }

  /** One line of JSON: nulls, key order and the text of numbers are kept. */
  public static String write(JsonElement element) {
    return write(element, "");
  }

  /** Indented JSON, for people. */
  public static String pretty(JsonElement element) {
    return write(element, "  ");
  }

  /** What an element is, in the words of JSON. */
  public static String kindOf(JsonElement element) {
    if (element.isJsonNull()) {
      return "null";
    }
    if (element.isJsonObject()) {
      return "an object";
    }
    if (element.isJsonArray()) {
      return "an array";
    }
    return element.getAsJsonPrimitive().isString()
        ? "a string"
        : element.getAsJsonPrimitive().isNumber() ? "a number" : "a boolean";
  }

  private static int keys(JsonElement element) {
    int keys = 0;
    if (element instanceof JsonObject object) {
      keys = object.size();
      for (Map.Entry<String, JsonElement> member : object.entrySet()) {
        keys += keys(member.getValue());
      }
    } else if (element instanceof JsonArray array) {
      for (JsonElement item : array) {
        keys += keys(item);
      }
    }
    return keys;
  }

  private static String write(JsonElement element, String indent) {
    StringWriter text = new StringWriter();
    JsonWriter writer = new JsonWriter(text);
    writer.setStrictness(Strictness.LENIENT);
    writer.setIndent(indent);
    try {
      Streams.write(element, writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Gson's "at line 1 column 7" without the sentence before it, which may quote the input. */
  private static String place(Exception e) {
    String message = String.valueOf(e.getMessage());
    int at = message.indexOf(" at line ");
    int path = message.indexOf(" path ", Math.max(at, 0));
    return at < 0 || path < 0 ? "" : message.substring(at, path);
  }

  /** Counts the keys that it reads: more than the tree holds means that one stood there twice. */
  private static final class KeyCounter extends JsonReader {
    private int keys;

    KeyCounter(String text) {
      super(new StringReader(text));
    }

    @Override
    public String nextName() throws IOException {
      keys++;
      return super.nextName();
    }
  }
}
