package dev.belay.lab.probe;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.belay.lab.hook.HookAnswer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an agent made of an answer.
 *
 * @param name the answer's name
 * @param answer what was said
 * @param outcome what became of it, in a few words
 * @param reached which of the answer's words the model read
 */
record Observation(String name, HookAnswer answer, String outcome, Set<String> reached) {
  /** The words of the answers that tell where they went. */
  static final List<String> WORDS =
      List.of(
          "REASON-E",
          "REASON-X",
          "REASON-S",
          "REASON-A",
          "REASON-C",
          "REASON-O",
          "PLAIN-TEXT",
          "CTX-1",
          "SYSMSG");

  Observation {
    requireNonNull(name, "name");
    requireNonNull(answer, "answer");
    requireNonNull(outcome, "outcome");
    reached = Set.copyOf(reached);
  }

  /** What the model read is part of what became of it. */
  String described() {
    return described(outcome, reached);
  }

  static String described(String outcome, Set<String> reached) {
    return reached.isEmpty()
        ? outcome
        : outcome + ", read " + String.join(" ", new TreeSet<>(reached));
  }

  JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("case", name);
    json.addProperty("stdout", answer.stdout());
    json.addProperty("stderr", answer.stderr());
    json.addProperty("exit", answer.exit());
    json.addProperty("outcome", outcome);
    JsonArray words = new JsonArray();
    new TreeSet<>(reached).forEach(words::add);
    json.add("reached_model", words);
    return json;
  }
}
