package dev.belay.lab.probe;

import static java.util.Objects.requireNonNull;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.belay.lab.agent.Agent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is on record of what a version of an agent makes of configurations. */
final class ConfigRecord {
  private static final Gson PRETTY =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private final Agent agent;
  private final Path file;
  private final Map<String, JsonObject> rows = new LinkedHashMap<>();

  private ConfigRecord(Agent agent, Path file) {
    this.agent = requireNonNull(agent);
    this.file = requireNonNull(file);
  }

  static ConfigRecord of(Path folder, Agent agent) throws IOException {
    Path file = folder.resolve(agent.id() + "-" + agent.version() + ".json");
    ConfigRecord recorded = new ConfigRecord(agent, file);
    if (Files.exists(file)) {
      JsonObject root = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
      for (JsonElement each : root.getAsJsonArray("cases")) {
        JsonObject row = each.getAsJsonObject();
        recorded.rows.put(row.get("case").getAsString(), row);
      }
    }
    return recorded;
  }

  boolean has(ConfigObservation seen) {
    JsonObject row = rows.get(seen.tried().name());
    return row != null && row.get("happened").equals(seen.json().get("happened"));
  }

  /** Writes what was seen in place of what was on record of it. */
  void write(ConfigObservation seen) throws IOException {
    rows.put(seen.tried().name(), seen.json());
    JsonArray cases = new JsonArray();
    rows.values().forEach(cases::add);
    JsonObject root = new JsonObject();
    root.addProperty("host", agent.id());
    root.addProperty("version", agent.version());
    root.add("cases", cases);
    Files.createDirectories(requireNonNull(file.getParent()));
    Files.writeString(file, PRETTY.toJson(root) + "\n");
  }
}
