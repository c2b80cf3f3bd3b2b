package dev.belay.engine;

/** A policy that cannot be loaded: the message names the file, the line and what to do. */
public final class PolicyUnusableException extends Exception {
  private static final long serialVersionUID = 1L;

  public PolicyUnusableException(String message, Throwable cause) {
    super(message, cause);
  }
}
