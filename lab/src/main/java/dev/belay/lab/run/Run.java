package dev.belay.lab.run;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonObject;
import dev.belay.lab.agent.Agent;
import dev.belay.lab.model.ModelRequest;
import dev.belay.lab.model.ScriptedModel;
import dev.belay.lab.sandbox.Outcome;
import dev.belay.lab.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What became of a run. Closing it removes the sandbox. */
public final class Run implements AutoCloseable {
  private final Agent agent;
  private final Sandbox sandbox;
  private final Set<String> touched;
  private final Map<String, String> before;
  private final Outcome outcome;
  private final ScriptedModel model;
  private final List<JsonObject> journal;

  Run(
      Agent agent,
      Sandbox sandbox,
      Set<String> touched,
      Map<String, String> before,
      Outcome outcome,
      ScriptedModel model,
      List<JsonObject> journal) {
    this.agent = requireNonNull(agent);
    this.sandbox = requireNonNull(sandbox);
    this.touched = Set.copyOf(touched);
    this.before = Map.copyOf(before);
    this.outcome = requireNonNull(outcome);
    this.model = requireNonNull(model);
    this.journal = List.copyOf(journal);
  }

  /** How the agent ended. */
  public Outcome outcome() {
    return outcome;
  }

  /** The files that {@code belay install} made or changed, as {@link Sandbox#files} names them. */
  public Set<String> touched() {
    return touched;
  }

  /** What those of them that were there before held. */
  public Map<String, String> before() {
    return before;
  }

  public Sandbox sandbox() {
    return sandbox;
  }

  /** Whether the project has this file. */
  public boolean made(String file) {
    return Files.exists(sandbox.project().resolve(file));
  }

  /** The content of a file of the project. */
  public String content(String file) throws IOException {
    return Files.readString(sandbox.project().resolve(file));
  }

  /** What the MCP server noted. */
  public List<String> notes() throws IOException {
    Path notes = sandbox.notes();
    return Files.exists(notes) ? Files.readAllLines(notes) : List.of();
  }

  /** What the model was told of a task; empty if nothing. */
  public Optional<String> told(String task) {
    return model.resultOf(task);
  }

  /** Whether the model was sent {@code text} in any request. */
  public boolean modelSaw(String text) {
    return model.saw(text);
  }

  public List<ModelRequest> modelRequests() {
    return model.requests();
  }

  /** Belay's records, oldest first. */
  public List<JsonObject> journal() {
    return journal;
  }

  /** The native names of the events in the journal. */
  public Set<String> events() {
    Set<String> events = new TreeSet<>();
    for (JsonObject each : journal) {
      if (each.has("event")) {
        events.add(each.get("event").getAsString());
      }
    }
    return events;
  }

  /** For the message of a failed case: all there is to know. */
  public String described() {
    StringBuilder text = new StringBuilder(agent.id()).append(": ").append(outcome.described());
    journal.forEach(each -> text.append('\n').append(each));
    return text.toString();
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
