package dev.belay.engine.resident;

import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;

/** Is told of every call that came to its end without Belay having been asked. Must be quick. */
@FunctionalInterface
interface UnseenCallListener {
  /**
   * @param end the event that tells of the end
   */
  void unseen(HookEvent end, ToolCall call);
}
