package dev.belay.cli.explain;

import dev.belay.contract.EventType;
import dev.belay.contract.ToolKind;
import dev.belay.contract.host.CallPlaces;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostContract;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A host's own event for something that another host, or nobody, has reported. */
final class Counterpart {
  private Counterpart() {}

  /**
   * The event of {@code host} that has this type. Among several the one for this kind of tool
   * counts, then one that can refuse. Null where the host has none.
   */
  static @Nullable EventContract of(HostContract host, EventType type, @Nullable ToolKind kind) {
    List<EventContract> fitting =
        host.events().stream()
            .filter(event -> event.type().equals(type) && fits(host, event, kind))
            .sorted(Comparator.comparing(event -> event.gate().isEmpty()))
            .toList();
    return fitting.isEmpty() ? null : fitting.getFirst();
  }

  /** Windsurf and Kiro have an event for each kind of tool, all others one for every tool. */
  private static boolean fits(HostContract host, EventContract event, @Nullable ToolKind kind) {
    CallPlaces call = event.call();
    if (call == null || call.tool().isEmpty() || kind == null) {
      return true;
    }
    return writes(host.tool(call.tool()).kind()) == writes(kind);
  }

  private static ToolKind writes(ToolKind kind) {
    return kind == ToolKind.EDIT ? ToolKind.WRITE : kind;
  }
}
