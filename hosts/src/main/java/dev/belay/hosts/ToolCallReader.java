package dev.belay.hosts;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.FileOperation;
import dev.belay.contract.FileTouch;
import dev.belay.contract.ToolCall;
import dev.belay.contract.host.CallPlaces;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.JsonPlace;
import dev.belay.contract.host.ToolContract;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One tool call out of a payload or out of an item of a batch. */
final class ToolCallReader {
  private final HostContract host;

  ToolCallReader(HostContract host) {
    this.host = host;
  }

  @Nullable ToolCall read(JsonElement holder, CallPlaces places) {
    String name = places.tool().isEmpty() ? JsonPlace.text(holder, places.name()) : places.tool();
    if (name == null) {
      return null;
    }
    JsonElement found = JsonPlace.first(holder, places.input());
    return read(
        name,
        JsonPlace.text(holder, places.id()),
        found == null ? new JsonObject() : found,
        JsonPlace.first(holder, places.output()));
  }

  ToolCall read(String name, @Nullable String id, JsonElement sent, @Nullable JsonElement output) {
    JsonElement input = unwrapped(sent);
    ToolContract tool = host.tool(name);
    String patch = JsonPlace.text(input, tool.patch());
    String command = ShellTexts.of(input, tool, !host.tools().contains(tool));
    return new ToolCall(
        tool.kind(),
        name,
        id,
        input,
        command,
        files(input, tool, patch, command),
        content(input, tool, patch),
        JsonPlace.text(input, tool.url()),
        output);
  }

  /**
   * Arguments that come as a text which holds a JSON object (Copilot CLI before 1.0.102, Cursor's
   * MCP events).
   */
  private static JsonElement unwrapped(JsonElement input) {
    if (input instanceof JsonPrimitive text && holdsJson(text)) {
      try {
        return Json.parse(text.getAsString());
      } catch (JsonException e) {
        return input;
      }
    }
    return input;
  }

  /** Whether this is a text that begins like a JSON object. */
  static boolean holdsJson(JsonElement input) {
    return input instanceof JsonPrimitive text
        && text.isString()
        && text.getAsString().stripLeading().startsWith("{");
  }

  private static List<FileTouch> files(
      JsonElement input, ToolContract tool, @Nullable String patch, @Nullable String command) {
    List<FileTouch> files = new ArrayList<>();
    FileOperation operation = operation(tool);
    for (String place : tool.paths()) {
      for (JsonElement path : JsonPlace.inAnyCase(input, place)) {
        if (path.isJsonPrimitive() && !path.getAsString().isEmpty()) {
          add(files, new FileTouch(path.getAsString(), operation));
        }
      }
    }
    List<FileTouch> patched =
        patch != null
            ? Patch.files(patch)
            : command != null ? Patch.inShellText(command) : List.of();
    for (FileTouch touch : patched) {
      add(files, touch);
    }
    return files;
  }

  private static void add(List<FileTouch> files, FileTouch touch) {
    for (FileTouch known : files) {
      if (known.operation() == touch.operation() && known.path().equals(touch.path())) {
        return;
      }
    }
    files.add(touch);
  }

  private static FileOperation operation(ToolContract tool) {
    if (tool.operation() != null) {
      return tool.operation();
    }
    return switch (tool.kind()) {
      case WRITE -> FileOperation.WRITE;
      case EDIT -> FileOperation.UPDATE;
      case DELETE -> FileOperation.DELETE;
      case SHELL, READ, SEARCH, FETCH, MCP, AGENT, OTHER -> FileOperation.READ;
    };
  }

  private static @Nullable String content(
      JsonElement input, ToolContract tool, @Nullable String patch) {
    StringBuilder content = new StringBuilder();
    for (String place : tool.content()) {
      for (JsonElement text : JsonPlace.inAnyCase(input, place)) {
        if (text.isJsonPrimitive()) {
          content.append(content.isEmpty() ? "" : "\n").append(text.getAsString());
        }
      }
    }
    if (!content.isEmpty()) {
      return content.toString();
    }
    return patch == null ? null : Patch.added(patch);
  }
}
