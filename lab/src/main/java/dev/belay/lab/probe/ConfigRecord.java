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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is on record of what a version of an agent makes of configurations. */
final class ConfigRecord {
  private static final Gson PRETTY =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private final Agent agent;
  private final Path file;
  private final Map<String, JsonElement> happened = new HashMap<>();

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
        recorded.happened.put(row.get("case").getAsString(), row.get("happened"));
      }
    }
    return recorded;
  }

  boolean has(ConfigObservation seen) {
    return seen.json().get("happened").equals(happened.get(seen.tried().name()));
  }

  /** Writes what was seen in place of what was on record. */
  Path write(List<ConfigObservation> seen) throws IOException {
    JsonArray cases = new JsonArray();
    seen.forEach(each -> cases.add(each.json()));
    JsonObject root = new JsonObject();
    root.addProperty("host", agent.id());
    root.addProperty("version", agent.version());
    root.add("cases", cases);
    Files.createDirectories(requireNonNull(file.getParent()));
    return Files.writeString(file, PRETTY.toJson(root) + "\n");
  }
}
