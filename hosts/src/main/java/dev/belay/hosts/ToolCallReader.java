package dev.belay.hosts;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.FileOperation;
import dev.belay.contract.FileTouch;
import dev.belay.contract.ToolCall;
import dev.belay.contract.ToolKind;
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
    JsonElement sent = found == null ? new JsonObject() : found;
    JsonElement input = unwrapped(sent);
    ToolContract tool = host.tool(name);
    String patch = JsonPlace.text(input, tool.patch());
    String command = tool.kind() == ToolKind.SHELL ? command(input, tool) : null;
    return new ToolCall(
        tool.kind(),
        name,
        JsonPlace.text(holder, places.id()),
        input,
        command,
        files(input, tool, patch != null ? patch : command),
        content(input, tool, patch),
        JsonPlace.text(input, tool.url()),
        JsonPlace.first(holder, places.output()));
  }

  /**
   * Arguments that come as a text which holds a JSON object (Copilot CLI before 1.0.102, Cursor's
   * MCP events).
   */
  private static JsonElement unwrapped(JsonElement input) {
    if (input instanceof JsonPrimitive text
        && text.isString()
        && text.getAsString().stripLeading().startsWith("{")) {
      try {
        return Json.parse(text.getAsString());
      } catch (JsonException e) {
        return input;
      }
    }
    return input;
  }

  /**
   * The shell text. A list of texts is several commands, except where a program and its arguments
   * stand there one by one ({@code ["bash", "-lc", "..."]}), which is one.
   */
  private static @Nullable String command(JsonElement input, ToolContract tool) {
    for (String place : tool.command()) {
      List<JsonElement> found = JsonPlace.all(input, place);
      if (found.isEmpty()) {
        continue;
      }
      List<String> texts = new ArrayList<>();
      for (JsonElement element : found) {
        collectTexts(element, texts);
      }
      if (texts.size() > 2 && isShell(texts.get(0)) && texts.get(1).startsWith("-")) {
        return texts.get(texts.size() - 1);
      }
      if (!texts.isEmpty()) {
        return String.join("\n", texts);
      }
    }
    return null;
  }

  private static void collectTexts(JsonElement element, List<String> texts) {
    if (element.isJsonPrimitive()) {
      String text = element.getAsString();
      JsonElement list = text.startsWith("[\"") ? unwrappedList(text) : null;
      if (list == null) {
        texts.add(text);
      } else {
        collectTexts(list, texts);
      }
    } else if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(item -> collectTexts(item, texts));
    } else if (element.isJsonObject()) {
      String text = JsonPlace.text(element, List.of("command", "cmd"));
      if (text != null) {
        texts.add(text);
      }
    }
  }

  private static @Nullable JsonElement unwrappedList(String text) {
    try {
      JsonElement list = Json.parse(text);
      return list.isJsonArray() ? list : null;
    } catch (JsonException e) {
      return null;
    }
  }

  private static boolean isShell(String program) {
    String base = program.substring(program.lastIndexOf('/') + 1);
    return base.equals("bash") || base.equals("sh") || base.equals("zsh") || base.equals("dash");
  }

  private static List<FileTouch> files(
      JsonElement input, ToolContract tool, @Nullable String patch) {
    List<FileTouch> files = new ArrayList<>();
    FileOperation operation = operation(tool);
    for (String place : tool.paths()) {
      for (JsonElement path : JsonPlace.all(input, place)) {
        if (path.isJsonPrimitive() && !path.getAsString().isEmpty()) {
          add(files, new FileTouch(path.getAsString(), operation));
        }
      }
    }
    if (patch != null) {
      boolean mayBeCommand = tool.kind() == ToolKind.SHELL;
      for (FileTouch touch : mayBeCommand ? Patch.inShellText(patch) : Patch.files(patch)) {
        add(files, touch);
      }
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
      for (JsonElement text : JsonPlace.all(input, place)) {
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
