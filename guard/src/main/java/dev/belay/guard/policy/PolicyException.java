package dev.belay.guard.policy;

import org.jspecify.annotations.Nullable;

/** A policy file that cannot be used. The message says where, what is wrong, and what to do. */
public final class PolicyException extends Exception {
  private static final long serialVersionUID = 1L;

  public PolicyException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
