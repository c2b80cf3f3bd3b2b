package dev.belay.engine;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What one handler said.
 *
 * @param would what it would have said, had the policy not only observed, or had the user not
 *     approved this call; null where that is the verdict
 * @param call the digest of the call that was refused or approved, by which it can be approved;
 *     null on all others
 * @param approved whether the user has approved this call
 */
public record Opinion(
    String handler,
    Verdict verdict,
    @Nullable Verdict would,
    @Nullable String call,
    boolean approved) {
  public Opinion {
    requireNonNull(handler, "handler");
    requireNonNull(verdict, "verdict");
  }

  public Opinion(String handler, Verdict verdict) {
    this(handler, verdict, null, null, false);
  }

  /** Whether there is nothing to tell of it, to the host or to the journal. */
  boolean isEmpty() {
    return verdict.isAbstention() && would == null;
  }
}
