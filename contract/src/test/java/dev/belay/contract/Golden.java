package dev.belay.contract;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What lies on the class path beside the tests: the golden data ({@code golden/README.md}) and the
 * contract's own resources.
 */
public final class Golden {
  private Golden() {}

  /** The rows of a golden table. */
  public static List<JsonObject> rows(String file) {
    return json("golden/" + file).getAsJsonArray().asList().stream()
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  /** A resource as JSON. */
  public static JsonElement json(String resource) {
    return JsonParser.parseString(text(resource));
  }

  /** A resource as text. */
  public static String text(String resource) {
    try (InputStream in = Golden.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A JSON object written with single quotes. */
  public static JsonObject object(String json) {
    return JsonParser.parseString(json.replace('\'', '"')).getAsJsonObject();
  }
}
