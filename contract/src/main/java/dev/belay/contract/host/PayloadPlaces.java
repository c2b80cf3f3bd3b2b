package dev.belay.contract.host;

import java.util.List;

/**
 * Where the common facts lie in a host's payloads. Each list is tried in order; an empty list means
 * that the host does not send the fact.
 */
public record PayloadPlaces(
    List<String> event,
    List<String> session,
    List<String> cwd,
    List<String> roots,
    List<String> time,
    List<String> transcript,
    List<String> prompt,
    List<String> agent,
    List<String> version,
    CallPlaces call) {
  public PayloadPlaces {
    event = List.copyOf(event);
    session = List.copyOf(session);
    cwd = List.copyOf(cwd);
    roots = List.copyOf(roots);
    time = List.copyOf(time);
    transcript = List.copyOf(transcript);
    prompt = List.copyOf(prompt);
    agent = List.copyOf(agent);
    version = List.copyOf(version);
  }
}
