package dev.belay.contract.validation;

import static java.util.Objects.requireNonNull;

/**
 * Something in a payload that its contract forbids.
 *
 * @param pointer where: a JSON pointer (RFC 6901); empty for the whole payload
 * @param message what is wrong there; values are never quoted, since they may be secret
 */
public record ValidationError(String pointer, String message) {
  public ValidationError {
    requireNonNull(pointer, "pointer");
    requireNonNull(message, "message");
  }

  @Override
  public String toString() {
    return (pointer.isEmpty() ? "the payload" : pointer) + " " + message;
  }
}
