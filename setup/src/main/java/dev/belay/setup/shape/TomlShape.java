package dev.belay.setup.shape;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.setup.HookCall;
import dev.belay.setup.text.ConfigSyntaxException;
import dev.belay.setup.text.TomlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Hooks in TOML: a list of tables for each event (Codex), or one list of all (Kimi). */
final class TomlShape implements HookShape {
  private final boolean byEvent;

  /**
   * @param byEvent whether each event has a list of groups with handlers; else there is one list of
   *     handlers that name their event
   */
  TomlShape(boolean byEvent) {
    this.byEvent = byEvent;
  }

  @Override
  public List<RegisteredHook> read(String text) throws ConfigSyntaxException {
    List<RegisteredHook> found = new ArrayList<>();
    TomlText document = TomlText.parse(text);
    JsonElement hooks = document.tree().get("hooks");
    if (byEvent && hooks instanceof JsonObject events) {
      for (Map.Entry<String, JsonElement> event : events.entrySet()) {
        if (event.getValue() instanceof JsonArray groups) {
          groups(document, event.getKey(), groups, found);
        }
      }
    } else if (!byEvent && hooks instanceof JsonArray handlers) {
      for (int i = 0; i < handlers.size(); i++) {
        if (handlers.get(i) instanceof JsonObject handler) {
          String event = JsonShape.string(handler, "event");
          String matcher = JsonShape.string(handler, "matcher");
          int line = document.line(List.of("hooks"), i);
          found.add(hook(List.of("hooks", i), line, handler, event, matcher));
        }
      }
    }
    return found;
  }

  private static void groups(
      TomlText document, String event, JsonArray groups, List<RegisteredHook> found) {
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i) instanceof JsonObject group
          && group.get("hooks") instanceof JsonArray handlers) {
        int line = document.line(List.of("hooks", event), i);
        for (int k = 0; k < handlers.size(); k++) {
          if (handlers.get(k) instanceof JsonObject handler) {
            List<Object> path = List.of("hooks", event, i, "hooks", k);
            String matcher = JsonShape.string(group, "matcher");
            found.add(hook(path, line, handler, event, matcher));
          }
        }
      }
    }
  }

  private static RegisteredHook hook(
      List<Object> path, int line, JsonObject handler, String event, String matcher) {
    String command = JsonShape.string(handler, "command");
    return new RegisteredHook(
        event, matcher, "command", command, handler, path, line, HookCall.ofCommand(command));
  }

  @Override
  public String add(String text, List<NewHook> hooks, boolean last)
      throws ConfigSyntaxException, UnfitConfigException {
    TomlText document = TomlText.parse(text);
    for (NewHook hook : hooks) {
      try {
        document = document.withTables(tables(hook));
      } catch (IllegalArgumentException e) {
        throw new UnfitConfigException(String.valueOf(e.getMessage()));
      }
    }
    return document.text();
  }

  private String tables(NewHook hook) {
    StringBuilder tables = new StringBuilder();
    if (byEvent) {
      tables.append("[[hooks.").append(hook.event()).append("]]\n");
      tables.append("[[hooks.").append(hook.event()).append(".hooks]]\n");
      tables.append("type = \"command\"\n");
    } else {
      tables.append("[[hooks]]\n");
      tables.append("event = ").append(TomlText.basicString(hook.event())).append('\n');
    }
    tables.append("command = ").append(TomlText.basicString(hook.command())).append('\n');
    if (hook.timeoutSeconds() > 0) {
      tables.append("timeout = ").append(hook.timeoutSeconds()).append('\n');
    }
    hook.keys().forEach((key, value) -> tables.append(key + " = " + value + "\n"));
    return tables.toString();
  }

  @Override
  public String remove(String text, List<RegisteredHook> hooks) throws ConfigSyntaxException {
    TomlText document = TomlText.parse(text);
    for (RegisteredHook hook : hooks.reversed()) {
      List<Object> path = hook.path();
      document =
          byEvent
              ? withoutHandler(document, hook.event(), (Integer) path.get(2), (Integer) path.get(4))
              : document.withoutTable(List.of("hooks"), (Integer) path.get(1));
    }
    return document.text();
  }

  /** A group goes with its last handler. */
  private static TomlText withoutHandler(TomlText document, String event, int group, int handler) {
    int before = 0;
    for (int i = 0; i < group; i++) {
      before += handlers(document, event, i);
    }
    return handlers(document, event, group) == 1
        ? document.withoutTable(List.of("hooks", event), group)
        : document.withoutTable(List.of("hooks", event, "hooks"), before + handler);
  }

  private static int handlers(TomlText document, String event, int group) {
    JsonElement handlers = JsonShape.at(document.tree(), List.of("hooks", event, group, "hooks"));
    return handlers instanceof JsonArray array ? array.size() : 0;
  }

  @Override
  public boolean isEmpty(String text) {
    return text.isBlank();
  }
}
