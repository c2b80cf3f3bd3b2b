package dev.belay.guard.pack;

import dev.belay.contract.ToolCall;
import dev.belay.guard.path.Places;
import dev.belay.guard.rule.PreparedCall;

/** Makes a tool call ready for rules, outside of any session. */
@FunctionalInterface
public interface CallPreparation {
  PreparedCall prepare(ToolCall call, Places places);
}
