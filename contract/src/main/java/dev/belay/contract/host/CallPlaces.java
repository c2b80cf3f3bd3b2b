package dev.belay.contract.host;

import java.util.List;

/**
 * Where one tool call lies in a payload (or in one item of a batch).
 *
 * @param tool the tool's name when the event itself tells it (a shell-only event, say); empty to
 *     read it from {@code name}
 * @param name where the tool's name lies
 * @param input where its arguments lie; {@code .} is the payload itself
 * @param id where the call's id lies
 * @param output where the tool's answer lies
 */
public record CallPlaces(
    String tool, List<String> name, List<String> input, List<String> id, List<String> output) {
  public CallPlaces {
    name = List.copyOf(name);
    input = List.copyOf(input);
    id = List.copyOf(id);
    output = List.copyOf(output);
  }
}
