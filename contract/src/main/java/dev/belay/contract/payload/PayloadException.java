package dev.belay.contract.payload;

import static java.util.Objects.requireNonNull;

/**
 * A payload that is not what its host's contract says. The message names host, event, field and
 * what was found.
 */
public final class PayloadException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String host;
  private final String event;
  private final String field;

  private PayloadException(String host, String event, String field, String message) {
    super(message);
    this.host = requireNonNull(host, "host");
    this.event = requireNonNull(event, "event");
    this.field = requireNonNull(field, "field");
  }

  static PayloadException unknownEvent(String host, String event) {
    return new PayloadException(
        host, event, "", host + " has no hook event named \"" + event + "\"");
  }

  static PayloadException wrongField(
      String host, String event, String field, String expected, String found) {
    return new PayloadException(
        host,
        event,
        field,
        host + " " + event + ": " + field + " must be " + expected + " but " + found);
  }

  /** The host's id. */
  public String host() {
    return host;
  }

  /** What the host calls the event. */
  public String event() {
    return event;
  }

  /** The native key of the field that is wrong; empty when the event itself is unknown. */
  public String field() {
    return field;
  }
}
