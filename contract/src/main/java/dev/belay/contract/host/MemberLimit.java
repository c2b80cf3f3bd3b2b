package dev.belay.contract.host;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A member of handlers or groups that a host reads, and that counts in some places only.
 *
 * @param member its name
 * @param at {@code handler} or {@code group}
 * @param counts whether it counts anywhere
 * @param scopes the scopes of files that it counts in; empty for all
 * @param on the events that it counts on; empty for all that {@code notOn} does not name
 * @param notOn the events that it does not count on
 * @param note why, or what happens instead
 */
public record MemberLimit(
    String member,
    String at,
    boolean counts,
    List<String> scopes,
    List<String> on,
    List<String> notOn,
    String note) {
  public MemberLimit {
    requireNonNull(member, "member");
    requireNonNull(at, "at");
    scopes = List.copyOf(scopes);
    on = List.copyOf(on);
    notOn = List.copyOf(notOn);
    requireNonNull(note, "note");
  }

  /** Whether the member counts in a file of this scope on this event. */
  public boolean counts(String scope, EventContract event) {
    return counts
        && (scopes.isEmpty() || scopes.contains(scope))
        && (on.isEmpty() || on.contains(event.name()))
        && !notOn.contains(event.name());
  }
}
