package dev.belay.guard;

import com.google.gson.JsonObject;
import dev.belay.contract.EventType;
import dev.belay.contract.FileTouch;
import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import dev.belay.contract.ToolKind;
import dev.belay.guard.rule.Example;
import java.util.List;

/** Events of the user dev in the project /home/dev/app. */
public final class Events {
  public static final String HOME = "/home/dev";
  public static final String PROJECT = "/home/dev/app";

  private Events() {}

  public static HookEvent of(Example example) {
    return of(EventType.TOOL_START, call(example));
  }

  public static HookEvent bash(String command) {
    return of(Example.bash(command).getFirst());
  }

  public static HookEvent of(EventType type, ToolCall... calls) {
    return new HookEvent(
        "1",
        "claude-code",
        null,
        "PreToolUse",
        type,
        "2026-01-01T00:00:00Z",
        null,
        PROJECT,
        List.of(),
        List.of(calls),
        null,
        null,
        null,
        new JsonObject());
  }

  public static ToolCall call(Example example) {
    JsonObject input = new JsonObject();
    if (example.operation() == null) {
      return new ToolCall(
          ToolKind.SHELL, example.tool(), null, input, example.text(), List.of(), null, null, null);
    }
    ToolKind kind =
        switch (example.operation()) {
          case READ -> ToolKind.READ;
          case WRITE, CREATE -> ToolKind.WRITE;
          case UPDATE -> ToolKind.EDIT;
          case DELETE -> ToolKind.DELETE;
        };
    List<FileTouch> files = List.of(new FileTouch(example.text(), example.operation()));
    return new ToolCall(kind, "File", null, input, null, files, null, null, null);
  }
}
