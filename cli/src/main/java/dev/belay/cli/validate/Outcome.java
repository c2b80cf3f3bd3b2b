package dev.belay.cli.validate;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * What became of a document.
 *
 * @param problems why it is invalid, one line each; empty when valid
 * @param warnings what is surely not meant but not forbidden
 * @param what what the document is, in a few words
 * @param json the whole outcome for programs
 */
record Outcome(List<String> problems, List<String> warnings, String what, JsonObject json) {
  Outcome {
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
    requireNonNull(what, "what");
    requireNonNull(json, "json");
  }

  boolean valid() {
    return problems.isEmpty();
  }

  /** Texts as a JSON array. */
  static JsonArray array(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }
}
