package dev.belay.engine;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.HookEvent;
import dev.belay.contract.Reply;
import dev.belay.contract.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that came of one hook call.
 *
 * @param reply what the host is told
 * @param event what was seen; null when the payload could not be read
 * @param verdict what was decided; null when it came to none
 * @param opinions what each handler said
 * @param failure what went wrong; null when nothing did
 * @param policy the digest of the policy that decided; null where none did, or nobody worked it out
 */
public record HookAnswer(
    Reply reply,
    @Nullable HookEvent event,
    @Nullable Verdict verdict,
    List<Opinion> opinions,
    @Nullable String failure,
    @Nullable String policy) {
  public HookAnswer {
    requireNonNull(reply, "reply");
    opinions = List.copyOf(opinions);
  }

  /**
   * What would have been decided, had the policy not only observed, or had the user not approved
   * the call; null where that makes no difference.
   */
  public @Nullable Verdict would() {
    Verdict strongest = null;
    for (Opinion opinion : opinions) {
      Verdict would = opinion.would();
      if (would != null
          && (strongest == null || would.decision().compareTo(strongest.decision()) > 0)) {
        strongest = would;
      }
    }
    boolean same =
        strongest == null
            || (verdict != null && verdict.decision().compareTo(strongest.decision()) >= 0);
    return same ? null : strongest;
  }

  /** The digest of the call that was refused or approved; null on all others. */
  public @Nullable String call() {
    for (Opinion opinion : opinions) {
      if (opinion.call() != null) {
        return opinion.call();
      }
    }
    return null;
  }

  /** Whether the user has approved the call. */
  public boolean approved() {
    for (Opinion opinion : opinions) {
      if (opinion.approved()) {
        return true;
      }
    }
    return false;
  }
}
