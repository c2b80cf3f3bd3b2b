package dev.belay.lsp.completion;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.HandlerKind;
import dev.belay.lint.config.Arrangement;
import dev.belay.lsp.words.HookWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whole entries for an event, in the arrangement of the file. */
final class EntrySnippets {
  private static final String MATCHER = "matcher";

  private final HookWords words;
  private final Arrangement arrangement;

  EntrySnippets(HookWords words, ConfigFile place) {
    this.words = words;
    this.arrangement = Arrangement.of(place.shape());
  }

  /** What stands under an event's name. */
  JsonElement list(String event, @Nullable EventContract contract) {
    JsonArray list = new JsonArray();
    list.add(isGrouped(event) ? group(contract) : handler(contract));
    return list;
  }

  /** An element of the list of an event, or of the list of all hooks. */
  JsonElement entry(String event, @Nullable EventContract contract) {
    return switch (arrangement.kind()) {
      case TRIGGERS -> hook("trigger", true);
      case LIST -> hook("event", false);
      case GROUPS, FLAT, FLAT_OR_GROUPS, NAMED, ONE_HOOK, NONE ->
          isGrouped(event) ? group(contract) : handler(contract);
    };
  }

  /** What is run, without anything around it. */
  JsonObject handler(@Nullable EventContract event) {
    JsonObject handler = new JsonObject();
    HandlerKind kind = words.kind("");
    for (Field field : words.handlerMembers(event, kind == null ? "" : kind.name(), "")) {
      boolean runs = kind != null && field.name().equals(command(kind));
      if (field.name().equals(HookWords.TYPE)) {
        if (kind != null && field.required()) {
          handler.addProperty(HookWords.TYPE, kind.name());
        }
      } else if (runs || (field.required() && isText(field))) {
        handler.add(field.name(), Snippet.hole());
      }
    }
    if (handler.isEmpty()) {
      handler.addProperty(HookWords.TYPE, "command");
      handler.add("command", Snippet.hole());
    }
    return handler;
  }

  private JsonObject group(@Nullable EventContract event) {
    JsonObject group = new JsonObject();
    boolean matches = words.groupMembers().stream().anyMatch(field -> field.name().equals(MATCHER));
    if (matches && event != null && !event.matcher().isEmpty()) {
      group.add(MATCHER, Snippet.hole());
    }
    JsonArray handlers = new JsonArray();
    handlers.add(handler(event));
    group.add("hooks", handlers);
    return group;
  }

  /** A hook that names its event itself. */
  private JsonObject hook(String eventMember, boolean action) {
    JsonObject hook = new JsonObject();
    if (action) {
      hook.add("name", Snippet.hole());
    }
    List<String> events = words.events();
    hook.add(eventMember, Snippet.hole(events.isEmpty() ? "" : events.getFirst()));
    HandlerKind kind = words.kind("");
    JsonObject does = action ? new JsonObject() : hook;
    if (action) {
      does.addProperty(HookWords.TYPE, kind == null ? "command" : kind.name());
    }
    does.add(kind == null ? "command" : command(kind), Snippet.hole());
    if (action) {
      hook.add("action", does);
    }
    return hook;
  }

  /** The value that a member begins with. */
  static JsonElement value(Field field) {
    return switch (field.type()) {
      case OBJECT -> new JsonObject();
      case STRING_LIST, OBJECT_LIST, LIST -> new JsonArray();
      case BOOL -> new JsonPrimitive(true);
      case INT, NUMBER -> new JsonPrimitive(0);
      case STRING, PATH, URL, ENUM, ANY, UNION -> {
        List<String> values = field.only().isEmpty() ? field.values() : field.only();
        yield Snippet.hole(values.isEmpty() ? "" : values.getFirst());
      }
    };
  }

  private boolean isGrouped(String event) {
    return switch (arrangement.kind()) {
      case GROUPS -> true;
      case NAMED -> arrangement.groupedEvents().contains(event);
      case FLAT, FLAT_OR_GROUPS, LIST, TRIGGERS, ONE_HOOK, NONE -> false;
    };
  }

  /** The first of the members that hold a command. */
  private static String command(HandlerKind kind) {
    for (Field field : kind.fields()) {
      if (kind.commands().containsKey(field.name())) {
        return field.name();
      }
    }
    return "command";
  }

  private static boolean isText(Field field) {
    return switch (field.type()) {
      case STRING, PATH, URL, ENUM -> true;
      default -> false;
    };
  }
}
