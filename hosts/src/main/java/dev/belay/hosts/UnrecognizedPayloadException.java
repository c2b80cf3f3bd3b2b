package dev.belay.hosts;

/** A payload that fits no known host. The message says what was looked at. */
public final class UnrecognizedPayloadException extends Exception {
  private static final long serialVersionUID = 1L;

  public UnrecognizedPayloadException(String message) {
    super(message);
  }
}
