package dev.belay.engine.approval;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A call that may pass once.
 *
 * @param call the call's digest in hex
 * @param until when the approval is over
 */
public record Approval(String call, Instant until) {
  private static final int CODE = 8;

  public Approval {
    requireNonNull(call, "call");
    requireNonNull(until, "until");
  }

  /** What people call it: the digest's first letters. */
  public String code() {
    return code(call);
  }

  /** The code of a call with this digest. */
  public static String code(String call) {
    return call.substring(0, Math.min(CODE, call.length()));
  }
}
