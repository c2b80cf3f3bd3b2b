package dev.belay.setup.shape;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.belay.setup.HookCall;
import dev.belay.setup.text.ConfigSyntaxException;
import dev.belay.setup.text.JsonText;
import dev.belay.setup.text.JsonText.End;
import java.util.ArrayList;
import java.util.List;

/** Kiro's current layout: a list of hooks that name their trigger. */
final class KiroHooks implements HookShape {
  private static final List<Object> HOOKS = List.of("hooks");

  @Override
  public List<RegisteredHook> read(String text) throws ConfigSyntaxException {
    List<RegisteredHook> found = new ArrayList<>();
    if (text.isBlank()) {
      return found;
    }
    JsonText document = JsonText.parse(text);
    if (JsonShape.at(document.tree(), HOOKS) instanceof JsonArray hooks) {
      for (int i = 0; i < hooks.size(); i++) {
        if (hooks.get(i) instanceof JsonObject hook) {
          found.add(hook(document, List.of("hooks", i), hook));
        }
      }
    }
    return found;
  }

  private static RegisteredHook hook(JsonText document, List<Object> path, JsonObject hook) {
    JsonObject action = hook.get("action") instanceof JsonObject object ? object : new JsonObject();
    String command = JsonShape.string(action, "command");
    return new RegisteredHook(
        JsonShape.string(hook, "trigger"),
        JsonShape.string(hook, "matcher"),
        JsonShape.string(action, "type"),
        command,
        hook,
        path,
        document.line(path.toArray()),
        HookCall.ofCommand(command));
  }

  @Override
  public String add(String text, List<NewHook> hooks, boolean last)
      throws ConfigSyntaxException, UnfitConfigException {
    JsonText document = text.isBlank() ? JsonText.of(newFile()) : JsonText.parse(text);
    if (!(JsonShape.at(document.tree(), HOOKS) instanceof JsonArray)) {
      throw new UnfitConfigException("the file has no list of hooks; move it away, or mend it");
    }
    for (NewHook hook : hooks) {
      document = document.withElement(HOOKS, entry(hook), End.LAST);
    }
    return document.text();
  }

  private static JsonObject entry(NewHook hook) {
    JsonObject entry = new JsonObject();
    entry.addProperty("name", "belay " + hook.event());
    entry.addProperty("description", "Belay checks this, see belay doctor.");
    entry.addProperty("trigger", hook.event());
    JsonObject action = new JsonObject();
    action.addProperty("type", "command");
    action.addProperty("command", hook.command());
    entry.add("action", action);
    if (hook.timeoutSeconds() > 0) {
      entry.addProperty("timeout", hook.timeoutSeconds());
    }
    hook.keys().forEach(entry::add);
    return entry;
  }

  private static JsonObject newFile() {
    JsonObject file = new JsonObject();
    file.addProperty("version", "v1");
    file.add("hooks", new JsonArray());
    return file;
  }

  @Override
  public String remove(String text, List<RegisteredHook> hooks) throws ConfigSyntaxException {
    JsonText document = JsonText.parse(text);
    for (RegisteredHook hook : hooks.reversed()) {
      document = document.without(hook.path());
    }
    return document.text();
  }

  @Override
  public boolean isEmpty(String text) throws ConfigSyntaxException {
    return text.isBlank() || JsonText.parse(text).tree().equals(newFile());
  }
}
