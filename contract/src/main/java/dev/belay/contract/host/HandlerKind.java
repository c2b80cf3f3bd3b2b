package dev.belay.contract.host;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * A type of handlers that a host knows.
 *
 * @param name what stands in {@code type}
 * @param fields its members beside those of every handler
 * @param on the events that take it; empty for all that {@code notOn} does not name
 * @param notOn the events that do not take it
 * @param runs whether the host runs it; else it reads it and passes it over
 * @param timeout its default time limit where it differs from the host's, in the unit of the file;
 *     0 where it does not
 * @param commands the members that hold commands, to what reads them: {@code shell} (the host's
 *     shell for hooks), {@code bash}, {@code powershell}, {@code windows} (its shell on Windows),
 *     {@code program} (nothing, a program is started), {@code arguments} (the words behind it:
 *     where this member stands, no shell reads the command)
 * @param note what a user should know of it
 */
public record HandlerKind(
    String name,
    List<Field> fields,
    List<String> on,
    List<String> notOn,
    boolean runs,
    int timeout,
    Map<String, String> commands,
    String note) {
  public HandlerKind {
    requireNonNull(name, "name");
    fields = List.copyOf(fields);
    on = List.copyOf(on);
    notOn = List.copyOf(notOn);
    commands = Map.copyOf(commands);
    requireNonNull(note, "note");
  }

  /** Whether the event takes handlers of this type. */
  public boolean isTakenBy(EventContract event) {
    return (on.isEmpty() || on.contains(event.name())) && !notOn.contains(event.name());
  }
}
