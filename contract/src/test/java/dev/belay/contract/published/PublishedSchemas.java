package dev.belay.contract.published;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The committed schemas, and a validator that none of Belay's words are in. */
final class PublishedSchemas {
  static final Path FOLDER = Path.of("published", "schemas");

  private final Validator validator =
      new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
  private final Map<String, URI> registered = new HashMap<>();

  /** All of them, as paths inside the folder. */
  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  static JsonObject read(String name) {
    try {
      return JsonParser.parseString(Files.readString(FOLDER.resolve(name))).getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String ofEvent(String host, String event) {
    return host + "/" + event.replace(':', '.') + ".json";
  }

  boolean accepts(String name, JsonElement value) {
    URI schema = registered.computeIfAbsent(name, each -> validator.registerSchema(read(each)));
    return validator.validate(schema, value).isValid();
  }
}
