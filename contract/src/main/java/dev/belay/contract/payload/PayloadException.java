package dev.belay.contract.payload;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.validation.ValidationError;
import java.util.List;

/** A payload that is not what its host's contract says. The message never quotes a value. */
public final class PayloadException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String host;
  private final String event;
  private final transient List<ValidationError> errors;

  PayloadException(String host, String event, List<ValidationError> errors) {
    super(message(host, event, errors));
    this.host = requireNonNull(host, "host");
    this.event = requireNonNull(event, "event");
    this.errors = List.copyOf(errors);
  }

  static PayloadException unknownEvent(String host) {
    return new PayloadException(
        host, "", List.of(new ValidationError("", "is of no known event of " + host)));
  }

  private static String message(String host, String event, List<ValidationError> errors) {
    String more = errors.size() > 1 ? " (and " + (errors.size() - 1) + " more)" : "";
    return host + (event.isEmpty() ? "" : " " + event) + ": " + errors.get(0) + more;
  }

  /** The host's id. */
  public String host() {
    return host;
  }

  /** What the host calls the event; empty when it knows none of that name. */
  public String event() {
    return event;
  }

  /** Everything that is wrong; one at least. */
  public List<ValidationError> errors() {
    return errors;
  }
}
