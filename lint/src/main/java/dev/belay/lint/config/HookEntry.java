package dev.belay.lint.config;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A handler: what a host runs for an event.
 *
 * @param event the event
 * @param group the group that it stands in; null in layouts without groups
 * @param path where the handler stands
 * @param value what stands there, object or not
 * @param matcherPath where its matcher would stand
 * @param matcher the matcher as it is written, of any type; null where there is none
 */
public record HookEntry(
    EventEntry event,
    @Nullable HookGroup group,
    List<Object> path,
    JsonElement value,
    List<Object> matcherPath,
    @Nullable JsonElement matcher) {
  private static final List<String> COMMANDS =
      List.of("command", "bash", "powershell", "windows", "linux", "osx", "commandWindows");

  /** Names of members that hold a time limit, in any host. */
  public static final List<String> TIMEOUTS =
      List.of("timeout", "timeoutSec", "timeoutMs", "timeout_ms", "timeout_sec");

  public HookEntry {
    path = List.copyOf(path);
    matcherPath = List.copyOf(matcherPath);
  }

  /**
   * A text of a handler.
   *
   * @param name the member's name
   * @param path where it stands
   * @param text what it says
   */
  public record Text(String name, List<Object> path, String text) {}

  /** The handler's members; an empty object where it is none. */
  public JsonObject members() {
    return value instanceof JsonObject object ? object : new JsonObject();
  }

  /** A member's text; null where it is missing or something else. */
  public @Nullable String text(String name) {
    return members().get(name) instanceof JsonPrimitive text && text.isString()
        ? text.getAsString()
        : null;
  }

  /** The type that it names; {@code command} where it names none. */
  public String type() {
    String type = text("type");
    return type == null ? "command" : type;
  }

  /** The command lines in it, one for each system where the host has that. */
  public List<Text> commands() {
    List<Text> commands = new ArrayList<>();
    for (String name : COMMANDS) {
      String text = text(name);
      if (text != null && !text.isBlank()) {
        commands.add(new Text(name, at(name), text));
      }
    }
    return commands;
  }

  /** Whether the command is run with arguments of its own, without a shell. */
  public boolean isArgumentList() {
    return members().has("args");
  }

  /** Where a member of it stands. */
  public List<Object> at(String name) {
    return below(path, name);
  }

  /** The matcher's text; null where there is none, or no text. */
  public @Nullable String matcherText() {
    return matcher instanceof JsonPrimitive text && text.isString() ? text.getAsString() : null;
  }

  static List<Object> below(List<Object> path, Object... steps) {
    List<Object> longer = new ArrayList<>(path);
    longer.addAll(List.of(steps));
    return longer;
  }
}
