package dev.belay.guard;

import com.google.gson.JsonObject;
import dev.belay.contract.EventType;
import dev.belay.contract.FileOperation;
import dev.belay.contract.FileTouch;
import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import dev.belay.contract.ToolKind;
import java.util.List;

/** Events of the user dev in the project /home/dev/app. */
public final class Events {
  public static final String HOME = "/home/dev";
  public static final String PROJECT = "/home/dev/app";

  private Events() {}

  public static HookEvent bash(String command) {
    return of(EventType.TOOL_START, shell("Bash", command));
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

  /** A call of a shell tool: {@code Bash}, {@code PowerShell}, {@code cmd}. */
  public static ToolCall shell(String tool, String command) {
    return new ToolCall(
        ToolKind.SHELL, tool, null, new JsonObject(), command, List.of(), null, null, null);
  }

  /** A call of a file tool. */
  public static ToolCall file(FileOperation operation, String path) {
    ToolKind kind =
        switch (operation) {
          case READ -> ToolKind.READ;
          case WRITE, CREATE -> ToolKind.WRITE;
          case UPDATE -> ToolKind.EDIT;
          case DELETE -> ToolKind.DELETE;
        };
    List<FileTouch> files = List.of(new FileTouch(path, operation));
    return new ToolCall(kind, "File", null, new JsonObject(), null, files, null, null, null);
  }
}
