package dev.belay.setup.shape;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.setup.HookCall;
import dev.belay.setup.text.ConfigSyntaxException;
import dev.belay.setup.text.JsonText;
import dev.belay.setup.text.JsonText.End;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hooks in JSON: an object from events to lists, of handlers or of groups that hold handlers. */
class JsonShape implements HookShape {
  private final String root;
  private final boolean grouped;
  private final HandlerKeys keys;
  private final JsonObject file;

  /**
   * @param root the member that holds the events; empty where the document itself does
   * @param grouped whether handlers stand in groups
   * @param file what a new file has beside the hooks
   */
  JsonShape(String root, boolean grouped, HandlerKeys keys, JsonObject file) {
    this.root = root;
    this.grouped = grouped;
    this.keys = keys;
    this.file = file;
  }

  /** Where the events stand in this document. */
  List<Object> root(JsonObject document) {
    return root.isEmpty() ? List.of() : List.of(root);
  }

  boolean isGrouped(String event) {
    return grouped;
  }

  /** The group that a new handler stands in. */
  JsonObject group(JsonObject handler) {
    JsonObject group = new JsonObject();
    JsonArray handlers = new JsonArray();
    handlers.add(handler);
    group.add("hooks", handlers);
    return group;
  }

  @Override
  public List<RegisteredHook> read(String text) throws ConfigSyntaxException {
    List<RegisteredHook> hooks = new ArrayList<>();
    if (!text.isBlank()) {
      JsonText document = JsonText.parse(text);
      if (document.tree() instanceof JsonObject whole) {
        collect(document, whole, hooks);
      }
    }
    return hooks;
  }

  void collect(JsonText document, JsonObject whole, List<RegisteredHook> hooks) {
    collect(document, root(whole), hooks);
  }

  final void collect(JsonText document, List<Object> events, List<RegisteredHook> hooks) {
    if (at(document.tree(), events) instanceof JsonObject byEvent) {
      byEvent
          .entrySet()
          .forEach(
              entry -> {
                if (entry.getValue() instanceof JsonArray items) {
                  items(document, with(events, entry.getKey()), items, entry.getKey(), hooks);
                }
              });
    }
  }

  private void items(
      JsonText document,
      List<Object> path,
      JsonArray items,
      String event,
      List<RegisteredHook> hooks) {
    for (int i = 0; i < items.size(); i++) {
      if (!(items.get(i) instanceof JsonObject item)) {
        continue;
      }
      List<Object> here = with(path, i);
      if (item.get("hooks") instanceof JsonArray handlers) {
        for (int k = 0; k < handlers.size(); k++) {
          if (handlers.get(k) instanceof JsonObject handler) {
            List<Object> place = with(with(here, "hooks"), k);
            hooks.add(hook(document, place, handler, event, string(item, "matcher")));
          }
        }
      } else {
        hooks.add(hook(document, here, item, event, string(item, "matcher")));
      }
    }
  }

  final RegisteredHook hook(
      JsonText document, List<Object> path, JsonObject handler, String event, String matcher) {
    String type = string(handler, "type");
    String command = keys.command(handler);
    String url = string(handler, "url");
    HookCall call = HookCall.ofCommand(command);
    return new RegisteredHook(
        event,
        matcher,
        type.isEmpty() ? "command" : type,
        command.isEmpty() ? url : command,
        handler,
        path,
        document.line(path.toArray()),
        call == null && !url.isEmpty() ? HookCall.ofUrl(url) : call);
  }

  @Override
  public String add(String text, List<NewHook> hooks, boolean last)
      throws ConfigSyntaxException, UnfitConfigException {
    JsonText document = text.isBlank() ? JsonText.of(file) : JsonText.parse(text);
    if (!(document.tree() instanceof JsonObject whole)) {
      throw new UnfitConfigException("the file holds no JSON object; move it away, or mend it");
    }
    List<Object> events = root(whole);
    Map<String, JsonArray> added = new LinkedHashMap<>();
    for (NewHook hook : hooks) {
      JsonObject handler = keys.handler(hook);
      added
          .computeIfAbsent(hook.event(), event -> new JsonArray())
          .add(isGrouped(hook.event()) ? group(handler) : handler);
    }
    if (!events.isEmpty() && !document.has(events.toArray())) {
      JsonObject all = new JsonObject();
      added.forEach(all::add);
      return document.withMember(List.of(), (String) events.getFirst(), all).text();
    }
    if (!(at(document.tree(), events) instanceof JsonObject)) {
      throw new UnfitConfigException(
          "line "
              + document.line(events.toArray())
              + ": "
              + events.getLast()
              + " is no object from events to lists, so the host reads no hook of this file; mend it first");
    }
    for (Map.Entry<String, JsonArray> entry : added.entrySet()) {
      document = added(document, events, entry.getKey(), entry.getValue(), last);
    }
    return document.text();
  }

  private static JsonText added(
      JsonText document, List<Object> events, String event, JsonArray items, boolean last)
      throws UnfitConfigException {
    List<Object> path = with(events, event);
    if (!document.has(path.toArray())) {
      return document.withMember(events, event, items);
    }
    if (!(at(document.tree(), path) instanceof JsonArray)) {
      throw new UnfitConfigException(
          "line "
              + document.line(path.toArray())
              + ": "
              + event
              + " is no list, so the host does not read it; mend it first");
    }
    JsonText result = document;
    for (JsonElement item : items) {
      result = result.withElement(path, item, last ? End.LAST : End.FIRST);
    }
    return result;
  }

  @Override
  public String remove(String text, List<RegisteredHook> hooks) throws ConfigSyntaxException {
    JsonText document = JsonText.parse(text);
    // From the back, so that the places of those before stay true.
    List<RegisteredHook> backwards = new ArrayList<>(hooks);
    backwards.sort(Comparator.comparing(RegisteredHook::path, JsonShape::compare).reversed());
    for (RegisteredHook hook : backwards) {
      document = document.without(emptied(document.tree(), hook.path()));
    }
    return document.text();
  }

  /** The place whose removal leaves no empty list or object behind. */
  private static List<Object> emptied(JsonElement tree, List<Object> path) {
    List<Object> removed = path;
    for (int length = path.size() - 1; length > 0; length--) {
      JsonElement holder = at(tree, path.subList(0, length));
      boolean alone =
          holder instanceof JsonArray array
              ? array.size() == 1
              : holder instanceof JsonObject object && isOnly(object, path.get(length));
      if (!alone) {
        break;
      }
      removed = path.subList(0, length);
    }
    return removed;
  }

  /** Whether an object holds nothing else that counts; a matcher alone is no group. */
  private static boolean isOnly(JsonObject object, Object name) {
    for (String key : object.keySet()) {
      if (!key.equals(name) && !key.equals("matcher")) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean isEmpty(String text) throws ConfigSyntaxException {
    if (text.isBlank()) {
      return true;
    }
    JsonText document = JsonText.parse(text);
    return document.leniencies().isEmpty()
        && document.tree() instanceof JsonObject whole
        && file.entrySet().containsAll(whole.entrySet());
  }

  static @Nullable JsonElement at(JsonElement tree, List<Object> path) {
    JsonElement value = tree;
    for (Object step : path) {
      if (value instanceof JsonObject object && step instanceof String name) {
        value = object.get(name);
      } else if (value instanceof JsonArray array
          && step instanceof Integer index
          && index < array.size()) {
        value = array.get(index);
      } else {
        return null;
      }
    }
    return value;
  }

  static List<Object> with(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }

  static String string(JsonObject object, String name) {
    return object.get(name) instanceof JsonPrimitive value && value.isString()
        ? value.getAsString()
        : "";
  }

  private static int compare(List<Object> one, List<Object> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order =
          one.get(i) instanceof Integer left && other.get(i) instanceof Integer right
              ? left.compareTo(right)
              : one.get(i).toString().compareTo(other.get(i).toString());
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
