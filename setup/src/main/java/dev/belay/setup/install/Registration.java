package dev.belay.setup.install;

import static java.util.Objects.requireNonNull;

import dev.belay.setup.install.HookSwitches.Thrown;
import java.util.List;

/**
 * What has become of Belay's hooks in a file.
 *
 * @param record what was installed
 * @param state how the file stands
 * @param missing the events that Belay is not registered for any more
 * @param changed the events that it is registered for in another way
 * @param problem why the host reads nothing of the file; empty where it reads it
 * @param programs what the hooks start, where it cannot be started
 * @param switches what switches all hooks of a host off
 */
public record Registration(
    InstallRecord record,
    State state,
    List<String> missing,
    List<String> changed,
    String problem,
    List<String> programs,
    List<Thrown> switches) {
  public Registration {
    requireNonNull(record, "record");
    requireNonNull(state, "state");
    requireNonNull(problem, "problem");
    missing = List.copyOf(missing);
    changed = List.copyOf(changed);
    programs = List.copyOf(programs);
    switches = List.copyOf(switches);
  }

  /** How a file stands to its record. */
  public enum State {
    /** All of it is there. */
    INTACT,
    /** All events are there, some in another way. */
    CHANGED,
    /** Some or all events are gone. */
    LOST,
    /** Nobody can read it, so nobody may touch it. */
    UNREADABLE
  }

  /** Whether calls of the host come to Belay as far as this file tells. */
  public boolean isWell() {
    return state == State.INTACT && programs.isEmpty() && switches.isEmpty();
  }

  /** Whether the user wished that the engine puts back what is removed. */
  public boolean isGuarded() {
    return record.wishes().values().stream().anyMatch(Wish::guarded);
  }

  /** The hosts that it was installed for. */
  public List<String> hosts() {
    return List.copyOf(record.wishes().keySet());
  }
}
