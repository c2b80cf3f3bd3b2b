package dev.belay.lint.config;

import static dev.belay.lint.config.HookEntry.below;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.ConfigurationContract;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.HandlerKind;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.Layout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A hook configuration file as its host sees it. What does not fit the layout is kept as it is, for
 * the rules to speak of. Immutable.
 */
public final class HookConfig {
  private final HostContract host;
  private final ConfigFile place;
  private final Path path;
  private final ConfigText text;
  private final Arrangement arrangement;
  private final ConfigurationContract contract;
  private final @Nullable Layout layout;
  private final List<EventEntry> events = new ArrayList<>();
  private final List<HookGroup> groups = new ArrayList<>();
  private final List<HookEntry> hooks = new ArrayList<>();
  private List<Object> eventsPath = List.of();

  /**
   * Reads the hooks of a file.
   *
   * @param host the host that reads it
   * @param place what the contract says of the file
   * @param path where it is
   * @param text what stands in it
   */
  public HookConfig(HostContract host, ConfigFile place, Path path, ConfigText text) {
    this.host = host;
    this.place = place;
    this.path = path;
    this.text = text;
    this.arrangement = Arrangement.of(place.shape());
    this.contract = ConfigurationContract.of(host);
    this.layout = contract.layout(place);
    if (text.tree() instanceof JsonObject document) {
      read(document);
    }
  }

  public HostContract host() {
    return host;
  }

  public ConfigFile place() {
    return place;
  }

  public Path path() {
    return path;
  }

  public ConfigText text() {
    return text;
  }

  public Arrangement arrangement() {
    return arrangement;
  }

  /** The document; anything that JSON can say. */
  public JsonElement tree() {
    return text.tree();
  }

  /** Where the events stand; the document itself where its wrapper may be missing and is. */
  public List<Object> eventsPath() {
    return eventsPath;
  }

  /** What the contract says of the host's configuration. */
  public ConfigurationContract contract() {
    return contract;
  }

  /** What may stand in this file; null where that is not known. */
  public @Nullable Layout layout() {
    return layout;
  }

  /** The type of a handler, as the contract knows it; null where it has none that is known. */
  public @Nullable HandlerKind kind(HookEntry hook) {
    if (layout == null || layout.kinds().isEmpty()) {
      return null;
    }
    String type = hook.text("type");
    return layout.kind(
        type != null ? type : layout.defaultKind().isEmpty() ? "command" : layout.defaultKind());
  }

  /** What stands under the names of events, in the file's order. */
  public List<EventEntry> events() {
    return List.copyOf(events);
  }

  /** Whether events go by this name in this kind of file. */
  public boolean isEventName(String name) {
    return layout != null && !layout.events().isEmpty()
        ? layout.events().contains(name)
        : contract(name) != null;
  }

  /** The names that events go by in this kind of file. */
  public List<String> eventNames() {
    if (layout != null && !layout.events().isEmpty()) {
      return layout.events();
    }
    List<String> names = new ArrayList<>();
    host.events().forEach(event -> names.add(event.name()));
    return names;
  }

  /** The elements of the events' lists, where there are groups. */
  public List<HookGroup> groups() {
    return List.copyOf(groups);
  }

  /** All handlers, or what stands in their places. */
  public List<HookEntry> hooks() {
    return List.copyOf(hooks);
  }

  private void read(JsonObject document) {
    eventsPath = arrangement.wrapperPath();
    if (arrangement.wrapperOptional() && !document.has(arrangement.wrapper())) {
      eventsPath = List.of();
    }
    JsonElement root = eventsPath.isEmpty() ? document : document.get(arrangement.wrapper());
    switch (arrangement.kind()) {
      case GROUPS, FLAT, FLAT_OR_GROUPS -> {
        if (root == null) {
          eventsOf(eventsAtTheTop(document), List.of());
        } else {
          eventsOf(root, eventsPath);
        }
      }
      case NAMED -> {
        for (Map.Entry<String, JsonElement> named : document.entrySet()) {
          eventsOf(named.getValue(), List.of(named.getKey()));
        }
      }
      case LIST -> list(root, "event", List.of());
      case TRIGGERS -> list(root, "trigger", List.of("action"));
      case ONE_HOOK -> oneHook(document);
      case NONE -> {}
    }
  }

  /** What looks like events at the top of a file whose wrapper is missing. */
  private JsonObject eventsAtTheTop(JsonObject document) {
    JsonObject events = new JsonObject();
    for (Map.Entry<String, JsonElement> member : document.entrySet()) {
      if (member.getValue() instanceof JsonArray && isEventName(member.getKey())) {
        events.add(member.getKey(), member.getValue());
      }
    }
    return events;
  }

  /** Whether the member that should hold the events is there. */
  public boolean isWrapped() {
    return eventsPath.isEmpty()
        || (text.tree() instanceof JsonObject document && document.has(arrangement.wrapper()));
  }

  private void eventsOf(@Nullable JsonElement root, List<Object> at) {
    if (!(root instanceof JsonObject byEvent)) {
      return;
    }
    for (Map.Entry<String, JsonElement> member : byEvent.entrySet()) {
      String name = member.getKey();
      if (isBeside(name)) {
        continue;
      }
      EventEntry event =
          new EventEntry(name, below(at, name), true, member.getValue(), contract(name));
      events.add(event);
      if (event.value() instanceof JsonArray items) {
        items(event, items);
      }
    }
  }

  private void items(EventEntry event, JsonArray items) {
    for (int i = 0; i < items.size(); i++) {
      JsonElement item = items.get(i);
      List<Object> here = below(event.path(), i);
      if (isGrouped(event.name(), item)) {
        HookGroup group = new HookGroup(event, here, item);
        groups.add(group);
        group(group);
      } else {
        JsonElement matcher = item instanceof JsonObject object ? object.get("matcher") : null;
        hooks.add(new HookEntry(event, null, here, item, below(here, "matcher"), matcher));
      }
    }
  }

  private void group(HookGroup group) {
    if (group.value() instanceof JsonObject members
        && members.get("hooks") instanceof JsonArray handlers) {
      List<Object> matcher = below(group.path(), "matcher");
      for (int i = 0; i < handlers.size(); i++) {
        List<Object> here = below(group.path(), "hooks", i);
        hooks.add(
            new HookEntry(
                group.event(), group, here, handlers.get(i), matcher, members.get("matcher")));
      }
    }
  }

  /** Whether an element of an event's list is a group, or should be one. */
  private boolean isGrouped(String event, JsonElement item) {
    return switch (arrangement.kind()) {
      case GROUPS -> true;
      case NAMED -> arrangement.groupedEvents().contains(event);
      case FLAT_OR_GROUPS -> item instanceof JsonObject object && object.has("hooks");
      case FLAT, LIST, TRIGGERS, ONE_HOOK, NONE -> false;
    };
  }

  /** Whether the hooks of an event stand in groups here. */
  public boolean hasGroups(EventEntry event) {
    return isGrouped(event.name(), new JsonObject());
  }

  private void list(@Nullable JsonElement root, String eventMember, List<Object> handler) {
    if (!(root instanceof JsonArray items)) {
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      List<Object> here = below(eventsPath, i);
      JsonElement item = items.get(i);
      JsonObject members = item instanceof JsonObject object ? object : new JsonObject();
      String name =
          members.get(eventMember) instanceof JsonPrimitive text && text.isString()
              ? text.getAsString()
              : "";
      EventEntry event =
          new EventEntry(name, below(here, eventMember), false, item, contract(name));
      events.add(event);
      JsonElement value = handler.isEmpty() ? item : members.get("action");
      hooks.add(
          new HookEntry(
              event,
              null,
              below(here, handler.toArray()),
              value == null ? new JsonObject() : value,
              below(here, "matcher"),
              members.get("matcher")));
    }
  }

  private void oneHook(JsonObject document) {
    String name =
        document.get("when") instanceof JsonObject when
                && when.get("type") instanceof JsonPrimitive text
                && text.isString()
            ? text.getAsString()
            : "";
    EventEntry event =
        new EventEntry(name, List.of("when", "type"), false, document, contract(name));
    events.add(event);
    JsonElement then = document.get("then");
    hooks.add(
        new HookEntry(
            event,
            null,
            List.of("then"),
            then == null ? new JsonObject() : then,
            List.of("when", "patterns"),
            null));
  }

  private boolean isBeside(String name) {
    if (layout != null) {
      for (Field beside : layout.beside()) {
        if (beside.name().equals(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The contract of the event of exactly this name, as configurations spell it; null else. */
  private @Nullable EventContract contract(String name) {
    for (EventContract event : host.events()) {
      if (event.isNamed(name)) {
        return event;
      }
    }
    return null;
  }
}
