package dev.belay.engine.wire;

import java.io.IOException;

/**
 * The peer does not keep to the protocol. The message says how, and holds nothing that was sent.
 */
public final class WireException extends IOException {
  private static final long serialVersionUID = 1L;

  public WireException(String message) {
    super(message);
  }
}
