package dev.belay.hosts;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.ToolKind;
import dev.belay.contract.host.JsonPlace;
import dev.belay.contract.host.ToolContract;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shell text in a call's arguments, however it is written down. Where one spelling can be read
 * in two ways, both stand in the result: a reading too many may ask once too often, one too few
 * lets a command pass.
 */
final class ShellTexts {
  /** Where tools that no contract describes keep a command. */
  private static final List<String> USUAL =
      List.of("command", "commands", "cmd", "command_line", "commandLine", "shell_command");

  /** What may stand in a shell word without quotes, beside letters and digits. */
  private static final String PLAIN = "-_=+:,.@%/~*?$";

  private final List<String> texts = new ArrayList<>();

  private ShellTexts() {}

  /**
   * The commands of one call, a line each; null for none.
   *
   * @param undescribed whether the contract of the host does not know the tool
   */
  static @Nullable String of(JsonElement input, ToolContract tool, boolean undescribed) {
    ShellTexts found = new ShellTexts();
    if (tool.kind() == ToolKind.SHELL) {
      found.shell(input, tool.command());
    } else if (undescribed || tool.kind() == ToolKind.MCP) {
      found.usual(input);
    }
    return found.texts.isEmpty() ? null : String.join("\n", found.texts);
  }

  private void shell(JsonElement input, List<String> places) {
    for (String place : places) {
      for (JsonElement element : JsonPlace.inAnyCase(input, place)) {
        add(element);
      }
      if (!texts.isEmpty()) {
        return;
      }
    }
    // Written in a way that no contract foresees: whatever text is there may be what runs.
    anyText(input);
  }

  /** A single plain word is no shell text: editors are told to {@code view} so. */
  private void usual(JsonElement input) {
    if (!(input instanceof JsonObject object)) {
      return;
    }
    if (object.get("args") instanceof JsonArray) {
      add(object);
    }
    for (String key : USUAL) {
      for (JsonElement element : JsonPlace.inAnyCase(input, key)) {
        if (!element.isJsonObject()) {
          add(element);
        }
      }
    }
    if (texts.size() == 1 && isName(texts.getFirst())) {
      texts.clear();
    }
  }

  private void add(JsonElement element) {
    if (element instanceof JsonPrimitive text) {
      JsonArray list = text.isString() ? listIn(text.getAsString()) : null;
      if (list == null) {
        texts.add(text.getAsString());
      } else {
        add(list);
      }
    } else if (element instanceof JsonArray list) {
      addList(list);
    } else if (element instanceof JsonObject object) {
      String program = JsonPlace.text(object, List.of("command", "cmd"));
      if (program != null) {
        texts.add(
            object.get("args") instanceof JsonArray args ? program + " " + line(args) : program);
      }
    }
  }

  /** A program with its arguments, or several commands. */
  private void addList(JsonArray list) {
    if (list.size() == 3 && isShell(list.get(0)) && isOption(list.get(1))) {
      add(list.get(2));
      return;
    }
    for (JsonElement item : list) {
      add(item);
    }
    if (list.size() > 1 && isPlain(list.get(0))) {
      texts.add(line(list));
    }
  }

  private void anyText(JsonElement element) {
    if (element instanceof JsonObject object) {
      for (Map.Entry<String, JsonElement> member : object.entrySet()) {
        anyText(member.getValue());
      }
    } else if (element instanceof JsonArray list) {
      addList(list);
    } else if (element instanceof JsonPrimitive text && text.isString()) {
      add(text);
    }
  }

  /** The texts of a list as the words of one command. */
  private static String line(JsonArray words) {
    StringBuilder line = new StringBuilder();
    for (JsonElement word : words) {
      if (word.isJsonPrimitive()) {
        String text = word.getAsString();
        line.append(line.isEmpty() ? "" : " ")
            .append(isPlain(word) ? text : "'" + text.replace("'", "'\\''") + "'");
      }
    }
    return line.toString();
  }

  private static @Nullable JsonArray listIn(String text) {
    if (!text.startsWith("[\"")) {
      return null;
    }
    try {
      return Json.parse(text) instanceof JsonArray list ? list : null;
    } catch (JsonException e) {
      return null;
    }
  }

  private static boolean isShell(JsonElement program) {
    if (!isPlain(program)) {
      return false;
    }
    String path = program.getAsString();
    return switch (path.substring(path.lastIndexOf('/') + 1)) {
      case "bash", "sh", "zsh", "dash" -> true;
      default -> false;
    };
  }

  private static boolean isOption(JsonElement word) {
    return isPlain(word) && word.getAsString().startsWith("-");
  }

  private static boolean isPlain(JsonElement word) {
    return word.isJsonPrimitive() && holdsOnly(word.getAsString(), PLAIN);
  }

  private static boolean isName(String text) {
    return holdsOnly(text, "-_");
  }

  private static boolean holdsOnly(String text, String marks) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!letter && marks.indexOf(c) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
