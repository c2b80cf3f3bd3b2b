package dev.belay.engine.approval;

import dev.belay.contract.HookEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The calls that the user approved. Must be safe for use by many threads and processes. */
public interface Approvals {
  /**
   * The digest that an approval of this event's calls is bound to; null where there can be none.
   *
   * @param directory where the calls are made
   */
  @Nullable String call(HookEvent event, String directory);

  /**
   * Uses up an approval. A tool call may be told in several events (before it, and again when its
   * permission is asked for): each type of event is let pass once, and again only where a host
   * tells the same call by the same id.
   *
   * @param call the digest
   * @return whether the call may pass
   */
  boolean use(String call, HookEvent event, Instant now);

  /** Nothing is ever approved. */
  static Approvals none() {
    return new Approvals() {
      @Override
      public @Nullable String call(HookEvent event, String directory) {
        return null;
      }

      @Override
      public boolean use(String call, HookEvent event, Instant now) {
        return false;
      }
    };
  }
}
