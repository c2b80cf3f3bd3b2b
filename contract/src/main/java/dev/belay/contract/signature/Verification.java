package dev.belay.contract.signature;

import static java.util.Objects.requireNonNull;

/**
 * What came of looking at a signature.
 *
 * @param reason why
 */
public record Verification(Reason reason) {
  public Verification {
    requireNonNull(reason, "reason");
  }

  /** Whether the delivery may be believed. */
  public boolean valid() {
    return reason == Reason.OK;
  }

  /** Why a signature is good or not. Names are added, never changed. */
  public enum Reason {
    OK("ok"),
    /** There is no signature. */
    MISSING_HEADER("missing_header"),
    /** What is there is no signature of this kind. */
    MALFORMED_HEADER("malformed_header"),
    /** It was made too long ago, or in the future. */
    STALE("stale"),
    /** It was made with another secret, or for another body. */
    SIGNATURE_MISMATCH("signature_mismatch"),
    /** The same delivery was accepted before: {@link ReplayGuard}. */
    REPLAYED("replayed");

    private final String wireName;

    Reason(String wireName) {
      this.wireName = wireName;
    }

    /** The name on the wire and in the published packages: {@code signature_mismatch}. */
    public String wireName() {
      return wireName;
    }
  }

  @Override
  public String toString() {
    return reason.wireName();
  }
}
