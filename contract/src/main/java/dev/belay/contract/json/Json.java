package dev.belay.contract.json;

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

/** Strict JSON text to Gson trees and back. */
public final class Json {
  private Json() {}

  /**
   * Reads one document.
   *
   * @throws JsonException if {@code text} is not exactly one JSON document (RFC 8259) within {@code
   *     limits}
   */
  public static JsonElement parse(String text, JsonLimits limits) throws JsonException {
    if (text.isBlank()) {
      throw new JsonException(
          JsonException.Kind.EMPTY, "the input is empty: expected one JSON object");
    }
    JsonReader reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
    reader.setNestingLimit(limits.maxDepth());
    try {
      JsonElement parsed = JsonParser.parseReader(reader);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new JsonException(
            JsonException.Kind.SECOND_DOCUMENT,
            "there is more text after the end of the JSON document");
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
}
