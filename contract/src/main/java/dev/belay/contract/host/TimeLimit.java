package dev.belay.contract.host;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * How a handler's time limit is written.
 *
 * @param members the members that hold it, the one that wins first; empty where there is none
 * @param unit {@code s} or {@code ms}
 * @param positive whether 0 and less are mistakes
 * @param min the least that may stand there; 0 where unknown
 * @param max the most that counts; 0 where unknown
 * @param maxOn event to the most that counts there
 * @param millisFrom the value from which on a host that counts in seconds reads milliseconds; 0
 *     where none does
 * @param note what a user should know of it
 */
public record TimeLimit(
    List<String> members,
    String unit,
    boolean positive,
    int min,
    int max,
    Map<String, Integer> maxOn,
    int millisFrom,
    String note) {
  public TimeLimit {
    members = List.copyOf(members);
    requireNonNull(unit, "unit");
    maxOn = Map.copyOf(maxOn);
    requireNonNull(note, "note");
  }

  /** The most that counts on this event; 0 where unknown. */
  public int max(EventContract event) {
    Integer own = maxOn.get(event.name());
    return own != null ? own : max;
  }
}
