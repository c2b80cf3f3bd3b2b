package dev.belay.lab.agent;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonElement;

/**
 * How a tool of an agent is called.
 *
 * @param name as the model says it; {@code namespace/name} where the agent offers it in a namespace
 * @param input its arguments, with placeholders
 */
public record Tool(String name, JsonElement input) {
  public Tool {
    requireNonNull(name, "name");
    requireNonNull(input, "input");
  }
}
