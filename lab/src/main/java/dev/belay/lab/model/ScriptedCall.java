package dev.belay.lab.model;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonElement;

/**
 * A tool call that the model makes.
 *
 * @param id tells its result from others: letters, digits and hyphens, once in a script
 * @param tool the tool's name, as the agent calls it
 * @param input its arguments: an object, or a text for a tool that takes plain text
 */
public record ScriptedCall(String id, String tool, JsonElement input) {
  public ScriptedCall {
    requireNonNull(id, "id");
    requireNonNull(tool, "tool");
    requireNonNull(input, "input");
  }

  boolean takesPlainText() {
    return input.isJsonPrimitive();
  }
}
