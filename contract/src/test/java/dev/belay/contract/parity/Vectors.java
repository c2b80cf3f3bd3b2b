package dev.belay.contract.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.Golden;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where vectors come from. */
final class Vectors {
  static final Path PUBLISHED = Path.of("published", "vectors");
  private static final Path RECORDINGS = Path.of("..", "recordings");

  private Vectors() {}

  /** Those of {@code published/vectors}. */
  static List<JsonObject> published(String file) throws IOException {
    return objects(JsonParser.parseString(Files.readString(PUBLISHED.resolve(file))));
  }

  /** The golden tables of hook-contract 0.1.2, with the results of its npm package. */
  static List<JsonObject> golden() {
    List<JsonObject> vectors = new ArrayList<>();
    for (String file : List.of("signing-vectors.json", "signing-edge-cases.json")) {
      for (JsonObject row : Golden.rows("orchestkit/" + file)) {
        vectors.add(signing(row));
      }
    }
    int number = 0;
    for (JsonObject row : Golden.rows("orchestkit/validate-hook-event-cases.json")) {
      JsonObject vector = vector("row " + number++, "validate.published");
      vector.addProperty("text", row.get("input").toString());
      JsonObject published = row.getAsJsonObject("typescript");
      JsonObject expected = new JsonObject();
      expected.add("valid", published.get("valid"));
      expected.add("errors", published.has("errors") ? published.get("errors") : new JsonArray());
      vector.add("expected", expected);
      vectors.add(vector);
    }
    return vectors;
  }

  private static JsonObject signing(JsonObject row) {
    JsonObject vector = vector(row.get("name").getAsString(), "hook.verify");
    JsonArray secrets = new JsonArray();
    if (row.has("secret_hex")) {
      secrets.add(row.get("secret_hex"));
    } else {
      secrets.addAll(row.getAsJsonArray("secrets_hex"));
    }
    vector.add("secrets_hex", secrets);
    for (String key : List.of("body_b64", "header", "now", "tolerance_sec")) {
      vector.add(key, row.get(key));
    }
    vector.addProperty("strict", false);
    vector.add("expected", row.get(row.has("expected") ? "expected" : "expected_typescript"));
    return vector;
  }

  /** Every recorded payload whose event has a model; payloads may spell it as an alias. */
  static List<JsonObject> decoding() throws IOException {
    List<JsonObject> vectors = new ArrayList<>();
    for (JsonObject vector : recorded("decode")) {
      EventContract event =
          HostCatalog.host(vector.get("host").getAsString())
              .event(vector.get("event").getAsString());
      if (event != null) {
        vector.addProperty("contract_event", event.name());
        vectors.add(vector);
      }
    }
    return vectors;
  }

  /**
   * The first recorded payload of each event as it is, without each of its keys in turn, and with a
   * value of each type in each of its places in turn.
   */
  static List<JsonObject> broken() throws IOException {
    List<JsonObject> vectors = new ArrayList<>();
    Set<String> events = new HashSet<>();
    for (JsonObject vector : recorded("validate")) {
      if (!events.add(vector.get("host") + " " + vector.get("event"))) {
        continue;
      }
      vectors.add(vector);
      JsonObject payload =
          JsonParser.parseString(vector.get("text").getAsString()).getAsJsonObject();
      for (String key : payload.keySet()) {
        JsonObject without = payload.deepCopy();
        without.remove(key);
        vectors.add(changed(vector, "without " + key, without));
        for (JsonElement other : others()) {
          JsonObject with = payload.deepCopy();
          with.add(key, other);
          vectors.add(changed(vector, other + " for " + key, with));
          if (payload.get(key) instanceof JsonObject inner) {
            for (String name : inner.keySet()) {
              JsonObject deep = payload.deepCopy();
              deep.getAsJsonObject(key).add(name, other);
              vectors.add(changed(vector, other + " for " + key + "/" + name, deep));
            }
          }
        }
      }
    }
    return vectors;
  }

  private static List<JsonElement> others() {
    JsonArray mixed = new JsonArray();
    mixed.add("a");
    mixed.add(1);
    return List.of(
        JsonNull.INSTANCE,
        new JsonPrimitive(true),
        new JsonPrimitive(7),
        new JsonPrimitive(1.5),
        new JsonPrimitive("text"),
        mixed,
        new JsonObject());
  }

  private static JsonObject changed(JsonObject vector, String how, JsonObject payload) {
    JsonObject changed = vector.deepCopy();
    changed.addProperty("name", vector.get("name").getAsString() + " " + how);
    changed.addProperty("text", payload.toString());
    return changed;
  }

  private static List<JsonObject> recorded(String kind) throws IOException {
    List<JsonObject> vectors = new ArrayList<>();
    for (String line : Files.readAllLines(RECORDINGS.resolve("expectations.tsv"))) {
      if (!line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        JsonObject vector = vector(columns[0], kind);
        vector.addProperty("host", columns[1]);
        vector.addProperty("event", columns[2]);
        vector.addProperty("text", Files.readString(RECORDINGS.resolve(columns[0])));
        vectors.add(vector);
      }
    }
    return vectors;
  }

  private static JsonObject vector(String name, String kind) {
    JsonObject vector = new JsonObject();
    vector.addProperty("name", name);
    vector.addProperty("kind", kind);
    return vector;
  }

  private static List<JsonObject> objects(JsonElement array) {
    return array.getAsJsonArray().asList().stream().map(JsonElement::getAsJsonObject).toList();
  }
}
