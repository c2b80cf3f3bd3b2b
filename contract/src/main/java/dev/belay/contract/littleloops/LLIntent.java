package dev.belay.contract.littleloops;

import dev.belay.contract.EventType;
import java.util.Locale;
import java.util.Optional;

/**
 * The hook intents that stand for an event of a host. {@code permission_request} and {@code
 * post_compact} are in little-loops' host matrix without a handler; its {@code drift_check}, {@code
 * edit_batch_nudge} and {@code pre_compact_handoff} are jobs on one of these events, not events of
 * their own.
 */
public enum LLIntent {
  SESSION_START("session.start"),
  SESSION_END("session.end"),
  PRE_COMPACT("compact.start"),
  POST_COMPACT("compact.end"),
  USER_PROMPT_SUBMIT("prompt.submit"),
  PRE_TOOL_USE("tool.start"),
  POST_TOOL_USE("tool.end"),
  PERMISSION_REQUEST("tool.permission"),
  SUBAGENT_START("subagent.start"),
  SUBAGENT_STOP("subagent.stop");

  private final String type;

  LLIntent(String type) {
    this.type = type;
  }

  /** The canonical type of the events behind this intent. */
  public EventType type() {
    return new EventType(type);
  }

  /** The name in JSON and on little-loops' command line, for example {@code pre_tool_use}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The intent of an event of this type; empty for those that little-loops has none for. */
  public static Optional<LLIntent> of(EventType type) {
    for (LLIntent intent : values()) {
      if (intent.type.equals(type.name())) {
        return Optional.of(intent);
      }
    }
    return Optional.empty();
  }
}
