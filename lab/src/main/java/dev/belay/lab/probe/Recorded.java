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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is on record of an agent's reactions: the lab's own recordings first, then those that were
 * made before there was a lab.
 */
final class Recorded {
  private static final Gson PRETTY =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private final Path folder;
  private final Map<String, String> outcomes = new HashMap<>();

  /** The same by what was said, where the recording has another name for it. */
  private final Map<String, String> byAnswer = new HashMap<>();

  private Recorded(Path recordings) {
    this.folder = requireNonNull(recordings);
  }

  /**
   * What is on record of {@code agent}.
   *
   * @param recordings the project's folder of recordings
   * @param beforeTool the agent's event before a tool, which the older recordings do not name
   */
  static Recorded of(Agent agent, Path recordings, String beforeTool) throws IOException {
    Recorded recorded = new Recorded(recordings);
    Optional<Path> older = newest(recordings.resolve("decision-probe"), agent);
    if (older.isPresent()) {
      recorded.take(beforeTool, json(older.get()).getAsJsonObject().getAsJsonArray("cases"));
    }
    recorded.takeAnswers(agent, recordings.resolve("answers"));
    Optional<Path> own = newest(recordings.resolve("lab"), agent);
    if (own.isPresent()) {
      JsonObject events = json(own.get()).getAsJsonObject().getAsJsonObject("events");
      for (String event : events.keySet()) {
        recorded.take(event, events.getAsJsonArray(event));
      }
    }
    return recorded;
  }

  private void take(String event, JsonArray cases) {
    for (JsonElement each : cases) {
      JsonObject row = each.getAsJsonObject();
      String outcome = row.get("outcome").getAsString();
      outcomes.put(
          event + " " + row.get("case").getAsString(),
          row.has("reached_model")
              ? Observation.described(outcome, texts(row.getAsJsonArray("reached_model")))
              : outcome);
    }
  }

  private void takeAnswers(Agent agent, Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        for (JsonElement each : json(file).getAsJsonArray()) {
          JsonObject row = each.getAsJsonObject();
          if (row.get("host").getAsString().equals(agent.id())) {
            boolean ran = texts(row.getAsJsonArray("files_after")).contains("b.txt");
            String outcome = ran ? "call ran" : "call did not run";
            JsonObject answer = row.getAsJsonObject("answer");
            byAnswer.put(
                row.get("event").getAsString() + said(answer),
                Observation.described(outcome, row.getAsJsonObject("reached_model").keySet()));
          }
        }
      }
    }
  }

  private static String said(JsonObject answer) {
    return "\0" + answer.get("exit") + "\0" + answer.get("stdout") + "\0" + answer.get("stderr");
  }

  private static Set<String> texts(JsonArray array) {
    Set<String> texts = new TreeSet<>();
    array.forEach(each -> texts.add(each.getAsString()));
    return texts;
  }

  /** What is on record of this; some recordings do not say what the model read. */
  Optional<String> outcome(String event, Observation seen) {
    String known = outcomes.get(event + " " + seen.name());
    return Optional.ofNullable(known == null ? byAnswer.get(event + said(seen.json())) : known);
  }

  /** Writes what was seen in place of what was on record of this version. */
  Path write(Agent agent, Map<String, List<Observation>> byEvent) throws IOException {
    JsonObject events = new JsonObject();
    byEvent.forEach(
        (event, observations) -> {
          JsonArray rows = new JsonArray();
          observations.forEach(each -> rows.add(each.json()));
          events.add(event, rows);
        });
    JsonObject root = new JsonObject();
    root.addProperty("host", agent.id());
    root.addProperty("version", agent.version());
    root.add("events", events);
    Path file = folder.resolve("lab").resolve(agent.id() + "-" + agent.version() + ".json");
    Files.createDirectories(requireNonNull(file.getParent()));
    return Files.writeString(file, PRETTY.toJson(root) + "\n");
  }

  private static Optional<Path> newest(Path folder, Agent agent) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(each -> each.getFileName().toString().startsWith(agent.id() + "-"))
          .max(Comparator.comparing(each -> each.toString().contains(agent.version()) ? 1 : 0));
    }
  }

  private static JsonElement json(Path file) throws IOException {
    return JsonParser.parseString(Files.readString(file));
  }
}
