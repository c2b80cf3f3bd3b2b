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
}
