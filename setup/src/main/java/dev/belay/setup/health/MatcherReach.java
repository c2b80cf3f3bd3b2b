package dev.belay.setup.health;

import dev.belay.contract.ToolKind;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.ToolContract;
import dev.belay.setup.matcher.Matcher;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a matcher lets through to a hook, as the host reads it.
 *
 * @param nothing whether it fits nothing that the host has
 * @param missed the kinds of tools of which it fits none; empty where it is about something else
 */
public record MatcherReach(boolean nothing, Set<ToolKind> missed) {
  private static final MatcherReach ALL = new MatcherReach(false, Set.of());
  private static final Set<ToolKind> HARMFUL =
      EnumSet.of(ToolKind.SHELL, ToolKind.WRITE, ToolKind.EDIT, ToolKind.DELETE);

  /** Kiro's words for groups of tools. */
  private static final Map<String, ToolKind> TAGS =
      Map.of(
          "read", ToolKind.READ,
          "write", ToolKind.WRITE,
          "shell", ToolKind.SHELL,
          "web", ToolKind.FETCH,
          "spec", ToolKind.OTHER);

  public MatcherReach {
    missed = Set.copyOf(missed);
  }

  public static MatcherReach of(HostContract host, EventContract event, String text) {
    Matcher matcher = Matcher.read(host, event, text);
    return switch (matcher.reading()) {
      case ALL -> ALL;
      case TAG -> ofTag(TAGS.getOrDefault(text, ToolKind.MCP));
      case NAMES, REGEX, WHOLE_REGEX, GLOB ->
          Matcher.isToolName(event) ? ofTools(host, matcher) : ofValues(event, matcher);
    };
  }

  private static MatcherReach ofTag(ToolKind kind) {
    EnumSet<ToolKind> missed = EnumSet.copyOf(HARMFUL);
    missed.remove(kind);
    if (kind == ToolKind.WRITE) {
      missed.clear();
      missed.add(ToolKind.SHELL);
    }
    return new MatcherReach(false, missed);
  }

  private static MatcherReach ofTools(HostContract host, Matcher matcher) {
    EnumSet<ToolKind> reached = EnumSet.noneOf(ToolKind.class);
    EnumSet<ToolKind> there = EnumSet.noneOf(ToolKind.class);
    for (ToolContract tool : host.tools()) {
      there.add(tool.kind());
      if (matcher.reaches(tool)) {
        reached.add(tool.kind());
      }
    }
    Matcher.aliases(host)
        .forEach(
            (name, kind) -> {
              if (matcher.fits(name)) {
                reached.add(kind);
              }
            });
    EnumSet<ToolKind> missed = EnumSet.copyOf(HARMFUL);
    missed.retainAll(there);
    missed.removeAll(reached);
    return new MatcherReach(reached.isEmpty() && !there.isEmpty(), missed);
  }

  /** Where the values are not known, nothing can be said against a matcher. */
  private static MatcherReach ofValues(EventContract event, Matcher matcher) {
    for (Field field : event.fields()) {
      List<String> values = field.values();
      if (field.name().equals(event.matcher()) && !values.isEmpty()) {
        return new MatcherReach(values.stream().noneMatch(matcher::fits), Set.of());
      }
    }
    return ALL;
  }
}
