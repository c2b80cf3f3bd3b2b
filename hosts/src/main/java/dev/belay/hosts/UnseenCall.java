package dev.belay.hosts;

import com.google.gson.JsonPrimitive;
import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import dev.belay.contract.ToolKind;
import dev.belay.contract.host.CallPlaces;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.ToolContract;
import org.jspecify.annotations.Nullable;

/** Finds the tool calls that a host's contract no longer fits. */
final class UnseenCall {
  private UnseenCall() {}

  static @Nullable String in(HookEvent event, HostContract host) {
    EventContract contract = host.event(event.nativeName());
    if (contract == null || !contract.gatesTool() || asksTheUser(contract)) {
      return null;
    }
    if (event.calls().isEmpty()) {
      CallPlaces places = contract.call() != null ? contract.call() : host.places().call();
      return event.nativeName() + " names no tool where one should be: " + places.name();
    }
    for (ToolCall call : event.calls()) {
      String missing = missing(call, host.tool(call.name()));
      if (missing != null) {
        return "the call of " + call.name() + missing;
      }
    }
    return null;
  }

  /** Where Belay has no opinion the user is asked, who sees the call: nothing passes in silence. */
  private static boolean asksTheUser(EventContract contract) {
    return contract.type().name().equals("tool.permission");
  }

  private static @Nullable String missing(ToolCall call, ToolContract tool) {
    if (ToolCallReader.holdsJson(call.input()) && call.input() instanceof JsonPrimitive) {
      return " has arguments that begin like JSON and are none";
    }
    if (call.kind() == ToolKind.SHELL && call.command() == null && call.url() == null) {
      return " holds no shell text where it should be: " + tool.command();
    }
    boolean changesFiles =
        switch (call.kind()) {
          case WRITE, EDIT, DELETE -> true;
          case SHELL, READ, SEARCH, FETCH, MCP, AGENT, OTHER -> false;
        };
    boolean namesFiles = !tool.paths().isEmpty() || !tool.patch().isEmpty();
    return changesFiles && namesFiles && call.files().isEmpty()
        ? " names no file where it should: " + tool.paths() + tool.patch()
        : null;
  }
}
