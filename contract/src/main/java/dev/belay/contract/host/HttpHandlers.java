package dev.belay.contract.host;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a host does with hooks of the handler type {@code http}.
 *
 * @param notOn the events that take no such hook
 * @param httpsOn the events that take one only at an {@code https} address, which no engine on the
 *     loopback interface has
 * @param openOn the failures that the host lets through: {@code no-connection}, {@code not-2xx},
 *     {@code timeout}, {@code bad-body}
 * @param closedBy what the user can write into the hook's configuration so that these failures
 *     refuse; empty where nothing does
 * @param evidence how this is known
 */
public record HttpHandlers(
    List<String> notOn,
    List<String> httpsOn,
    List<String> openOn,
    String closedBy,
    Evidence evidence) {
  public HttpHandlers {
    notOn = List.copyOf(notOn);
    httpsOn = List.copyOf(httpsOn);
    openOn = List.copyOf(openOn);
    requireNonNull(closedBy, "closedBy");
    requireNonNull(evidence, "evidence");
  }

  /** Whether the host can be made to send this event to an engine on the loopback interface. */
  public boolean sends(EventContract event) {
    return !notOn.contains(event.name()) && !httpsOn.contains(event.name());
  }
}
