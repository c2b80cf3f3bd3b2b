package dev.belay.lab.probe;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an agent made of a configuration.
 *
 * @param tried the configuration
 * @param happened which of what may be expected happened
 * @param exit the agent's exit code
 * @param said the lines that it printed about its configuration
 */
record ConfigObservation(ConfigCase tried, Set<String> happened, int exit, List<String> said) {
  ConfigObservation {
    requireNonNull(tried, "tried");
    happened = new TreeSet<>(happened);
    said = List.copyOf(said);
  }

  JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("case", tried.name());
    if (!tried.kind().isEmpty()) {
      json.addProperty("kind", tried.kind());
    }
    json.addProperty("file", tried.file());
    json.addProperty("text", tried.text());
    if (!tried.script().isEmpty()) {
      json.addProperty("script", tried.script());
      json.addProperty("mode", tried.mode());
    }
    json.add("expected", array(tried.expected()));
    json.add("happened", array(happened));
    json.addProperty("exit", exit);
    json.add("said", array(said));
    return json;
  }

  private static JsonArray array(Iterable<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }
}
