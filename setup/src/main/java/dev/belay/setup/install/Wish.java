package dev.belay.setup.install;

import static java.util.Objects.requireNonNull;

import dev.belay.setup.Scope;
import java.util.List;

/**
 * What shall be installed.
 *
 * @param scope for whom
 * @param events which events
 * @param open whether failures pass
 * @param http whether events go to the engine's address where the host can send them there
 * @param guarded whether the engine puts back what is removed
 * @param program what is started for an event: the client, or the launcher and {@code hook}
 * @param arguments what it is told beside host and event
 * @param engine the engine's address, without a path
 */
public record Wish(
    Scope scope,
    Events events,
    boolean open,
    boolean http,
    boolean guarded,
    List<String> program,
    List<String> arguments,
    String engine) {
  public Wish {
    requireNonNull(scope, "scope");
    requireNonNull(events, "events");
    requireNonNull(engine, "engine");
    program = List.copyOf(program);
    arguments = List.copyOf(arguments);
  }

  /** Which events of a host Belay is registered for. */
  public enum Events {
    /** Those on which a tool call can be refused, and the start of a session. */
    GATE,
    /** All but those that a hook which only watches would break. */
    ALL
  }
}
