package dev.belay.cli.explain;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonObject;
import dev.belay.contract.EventType;
import dev.belay.contract.FileOperation;
import dev.belay.contract.FileTouch;
import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import dev.belay.contract.ToolKind;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.ToolContract;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call that the user wrote down, as if an agent were about to make it.
 *
 * @param kind what kind of tool would be called
 * @param command the shell text; null for files
 * @param file the file and what happens to it; null for shell text
 */
record PlainCall(ToolKind kind, @Nullable String command, @Nullable FileTouch file) {
  PlainCall {
    requireNonNull(kind, "kind");
  }

  static PlainCall shell(String command) {
    return new PlainCall(ToolKind.SHELL, command, null);
  }

  static PlainCall write(String path) {
    return new PlainCall(ToolKind.WRITE, null, new FileTouch(path, FileOperation.WRITE));
  }

  static PlainCall read(String path) {
    return new PlainCall(ToolKind.READ, null, new FileTouch(path, FileOperation.READ));
  }

  /** The event that {@code host} would send before this call. */
  HookEvent event(HostContract host, String cwd) {
    String tool = toolOf(host);
    ToolCall call =
        new ToolCall(
            kind,
            tool,
            null,
            new JsonObject(),
            command,
            file == null ? List.of() : List.of(file),
            null,
            null,
            null);
    return new HookEvent(
        UUID.randomUUID().toString(),
        host.id(),
        null,
        eventOf(host),
        EventType.TOOL_START,
        Instant.now().toString(),
        null,
        cwd,
        List.of(),
        List.of(call),
        null,
        null,
        null,
        new JsonObject());
  }

  /** The name of the host's tool of this kind. */
  private String toolOf(HostContract host) {
    return host.tools().stream()
        .filter(tool -> tool.kind() == kind && tool.name().indexOf('*') < 0)
        .map(ToolContract::name)
        .findFirst()
        .orElse(kind.wireName());
  }

  private String eventOf(HostContract host) {
    EventContract event = Counterpart.of(host, EventType.TOOL_START, kind);
    return event == null ? "unnamed" : event.name();
  }
}
