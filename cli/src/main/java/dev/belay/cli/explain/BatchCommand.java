package dev.belay.cli.explain;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.contract.EventType;
import dev.belay.contract.FileOperation;
import dev.belay.contract.FileTouch;
import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import dev.belay.contract.ToolKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code belay explain --batch}: a command, {@code {"command": …, "cwd": …, "tool":
 * "shell"}}, or an event as {@code belay decode} prints it.
 *
 * @param event the event that the line stands for
 * @param directory where it happens
 */
record BatchCommand(HookEvent event, String directory) {
  /**
   * @param here where calls are made that do not say
   * @throws CommandFailure if the object is neither
   */
  static BatchCommand of(JsonObject line, String here) {
    String told = text(line, "cwd");
    String directory = told == null || told.isBlank() ? here : told;
    if (line.get("calls") instanceof JsonArray calls) {
      List<ToolCall> all = new ArrayList<>();
      for (JsonElement call : calls) {
        all.add(decoded(call instanceof JsonObject object ? object : new JsonObject()));
      }
      return new BatchCommand(
          event(text(line, "host"), type(line), directory, text(line, "session"), all), directory);
    }
    String command = text(line, "command");
    if (command == null) {
      throw new CommandFailure(
          ExitCode.UNREADABLE,
          "neither a command nor a decoded event",
          "",
          "give {\"command\": \"…\"} or what belay decode prints");
    }
    ToolCall call =
        new ToolCall(
            ToolKind.SHELL,
            tool(text(line, "tool")),
            null,
            new JsonObject(),
            command,
            List.of(),
            null,
            null,
            null);
    return new BatchCommand(
        event(null, EventType.TOOL_START, directory, text(line, "session"), List.of(call)),
        directory);
  }

  private static EventType type(JsonObject line) {
    String name = text(line, "type");
    try {
      return name == null ? EventType.TOOL_START : new EventType(name);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(
          ExitCode.UNREADABLE, "unknown type of event", name, "write it as belay decode does");
    }
  }

  private static HookEvent event(
      @Nullable String host,
      EventType type,
      String directory,
      @Nullable String session,
      List<ToolCall> calls) {
    return new HookEvent(
        UUID.randomUUID().toString(),
        host == null ? "claude-code" : host,
        null,
        "PreToolUse",
        type,
        Instant.now().toString(),
        session,
        directory,
        List.of(),
        calls,
        null,
        null,
        null,
        new JsonObject());
  }

  /** The shell that a command is meant for, as a tool's name. */
  private static String tool(@Nullable String shell) {
    String named = shell == null ? "shell" : shell;
    return switch (named.toLowerCase(Locale.ROOT)) {
      case "shell", "bash", "sh", "zsh" -> "Bash";
      case "powershell", "pwsh" -> "PowerShell";
      case "cmd", "cmd.exe" -> "cmd";
      default ->
          throw new CommandFailure(
              ExitCode.UNREADABLE, "unknown tool", named, "one of shell, powershell, cmd");
    };
  }

  private static ToolCall decoded(JsonObject call) {
    String kindName = text(call, "kind");
    ToolKind kind = ToolKind.OTHER;
    for (ToolKind each : ToolKind.values()) {
      kind = each.wireName().equals(kindName) ? each : kind;
    }
    List<FileTouch> files = new ArrayList<>();
    if (call.get("files") instanceof JsonArray touches) {
      for (JsonElement touch : touches) {
        FileTouch file = touch instanceof JsonObject object ? file(object) : null;
        if (file != null) {
          files.add(file);
        }
      }
    }
    String name = text(call, "name");
    JsonElement input = call.get("input");
    return new ToolCall(
        kind,
        name == null ? kind.wireName() : name,
        text(call, "id"),
        input == null ? new JsonObject() : input,
        text(call, "command"),
        files,
        text(call, "content"),
        text(call, "url"),
        null);
  }

  private static @Nullable FileTouch file(JsonObject touch) {
    String path = text(touch, "path");
    String operation = text(touch, "operation");
    for (FileOperation each : FileOperation.values()) {
      if (path != null && each.wireName().equals(operation)) {
        return new FileTouch(path, each);
      }
    }
    return null;
  }

  private static @Nullable String text(JsonObject json, String key) {
    return json.get(key) instanceof JsonPrimitive text && text.isString()
        ? text.getAsString()
        : null;
  }
}
