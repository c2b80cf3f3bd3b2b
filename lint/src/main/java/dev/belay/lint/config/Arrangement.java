package dev.belay.lint.config;

import java.util.List;
import java.util.Set;

/**
 * Where hooks stand in a kind of file.
 *
 * @param kind how events and handlers are arranged
 * @param wrapper the member that holds the events; empty where the document itself does
 * @param wrapperOptional whether the events may stand at the top as well
 * @param groupedEvents the only events with groups, where there are groups; empty for all
 */
public record Arrangement(
    Kind kind, String wrapper, boolean wrapperOptional, Set<String> groupedEvents) {
  public Arrangement {
    groupedEvents = Set.copyOf(groupedEvents);
  }

  /** How events and handlers are arranged. */
  public enum Kind {
    /** From events to lists of groups, which hold a matcher and a list of handlers. */
    GROUPS,
    /** From events to lists of handlers. */
    FLAT,
    /** From events to lists of handlers, or of groups as in {@link #GROUPS}. */
    FLAT_OR_GROUPS,
    /** Named sets of hooks, each an object from events to lists. */
    NAMED,
    /** A list of handlers that name their event ({@code [[hooks]]} of Kimi). */
    LIST,
    /** A list of hooks with a trigger and an action (Kiro's {@code v1} files). */
    TRIGGERS,
    /** One hook, with when and then (Kiro's IDE). */
    ONE_HOOK,
    /** Code or scripts: no document to be read. */
    NONE
  }

  /** The arrangement of this name in contract files. */
  public static Arrangement of(String shape) {
    return switch (shape) {
      case "claude-groups", "trae-groups", "codex-toml" -> groups("hooks");
      case "bare-groups" -> groups("");
      case "openhands-groups" -> new Arrangement(Kind.GROUPS, "hooks", true, Set.of());
      case "named-groups" ->
          new Arrangement(Kind.NAMED, "", false, Set.of("PreToolUse", "PostToolUse"));
      case "cursor-flat", "crush-flat", "windsurf-flat", "kiro-agent", "flat-handlers" ->
          new Arrangement(Kind.FLAT, "hooks", false, Set.of());
      case "copilot-hooks" -> new Arrangement(Kind.FLAT_OR_GROUPS, "hooks", false, Set.of());
      case "kimi-toml" -> new Arrangement(Kind.LIST, "hooks", false, Set.of());
      case "kiro-v1" -> new Arrangement(Kind.TRIGGERS, "hooks", false, Set.of());
      case "kiro-hook" -> new Arrangement(Kind.ONE_HOOK, "", false, Set.of());
      default -> new Arrangement(Kind.NONE, "", false, Set.of());
    };
  }

  private static Arrangement groups(String wrapper) {
    return new Arrangement(Kind.GROUPS, wrapper, false, Set.of());
  }

  /** The path of the events in a document. */
  public List<Object> wrapperPath() {
    return wrapper.isEmpty() ? List.of() : List.of(wrapper);
  }
}
