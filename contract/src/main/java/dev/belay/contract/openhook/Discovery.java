package dev.belay.contract.openhook;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a project's {@code .openhook.json} asks for (OpenHook 0.1, section 4). It is only read here:
 * its commands come with the repository and must not be run without the user's consent (section 7).
 *
 * @param openhook the protocol version that the file is written for
 * @param hooks the hooks, in the order of the file
 * @param warnings what is readable but surely not meant, one sentence each
 */
public record Discovery(String openhook, List<Hook> hooks, List<String> warnings) {
  /** The file's name, at the root of a project. */
  public static final String FILE = ".openhook.json";

  private static final Set<String> TOP_KEYS = Set.of("openhook", "hooks", "$schema");
  private static final Set<String> HOOK_KEYS = Set.of("command", "events", "async");
  private static final String EVERY_EVENT = "*";

  /**
   * A hook of the project.
   *
   * @param command a shell command that takes an envelope on its standard input
   * @param events the types that it wants, or {@code *} for all
   * @param async whether it is started without waiting for its end
   */
  public record Hook(String command, List<String> events, boolean async) {
    public Hook {
      requireNonNull(command, "command");
      events = List.copyOf(events);
    }

    /** Whether the hook wants events of this type. */
    public boolean wants(String type) {
      return events.contains(EVERY_EVENT) || events.contains(type);
    }
  }

  public Discovery {
    requireNonNull(openhook, "openhook");
    hooks = List.copyOf(hooks);
    warnings = List.copyOf(warnings);
  }

  /** The hooks that want events of this type, in the order of the file. */
  public List<Hook> hooksFor(String type) {
    return hooks.stream().filter(hook -> hook.wants(type)).toList();
  }

  /**
   * Reads the content of the file.
   *
   * @throws OpenHookException with everything that is wrong with it
   */
  public static Discovery read(JsonElement document) throws OpenHookException {
    Reading reading = new Reading();
    Discovery discovery = reading.discovery(document);
    if (!reading.errors.isEmpty()) {
      throw new OpenHookException(FILE + ": ", reading.errors);
    }
    return discovery;
  }

  /** One pass over a document, collecting what is wrong. */
  private static final class Reading {
    private final List<String> errors = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    Discovery discovery(JsonElement document) {
      List<Hook> hooks = new ArrayList<>();
      if (!(document instanceof JsonObject root)) {
        errors.add("the file must hold an object, got " + Json.kindOf(document));
        return new Discovery("", hooks, warnings);
      }
      String version = text(root, "openhook", "openhook");
      if (!version.isEmpty() && !version.equals(OpenHookEvent.VERSION)) {
        warnings.add(
            "openhook is another version than "
                + OpenHookEvent.VERSION
                + ": the file is read as far as it is the same");
      }
      warnOfUnknown(root, TOP_KEYS, "");
      JsonElement list = root.get("hooks");
      if (list == null) {
        errors.add("hooks is required: a list of {\"command\": ...}");
      } else if (!list.isJsonArray()) {
        errors.add("hooks must be an array, got " + Json.kindOf(list));
      } else {
        for (JsonElement item : list.getAsJsonArray()) {
          hooks.add(hook(item, "hooks[" + hooks.size() + "]"));
        }
      }
      return new Discovery(version, hooks, warnings);
    }

    private Hook hook(JsonElement item, String at) {
      if (!(item instanceof JsonObject hook)) {
        errors.add(at + " must be an object, got " + Json.kindOf(item));
        return new Hook("", List.of(), false);
      }
      warnOfUnknown(hook, HOOK_KEYS, at + ".");
      String command = text(hook, "command", at + ".command");
      if (isText(hook.get("command")) && command.isBlank()) {
        errors.add(at + ".command is empty");
      }
      return new Hook(
          command, events(hook.get("events"), at + ".events"), async(hook.get("async"), at));
    }

    private List<String> events(@Nullable JsonElement value, String at) {
      if (value == null) {
        return List.of(EVERY_EVENT);
      }
      if (!value.isJsonArray()) {
        errors.add(at + " must be an array of event types, got " + Json.kindOf(value));
        return List.of();
      }
      List<String> events = new ArrayList<>();
      for (JsonElement item : value.getAsJsonArray()) {
        String place = at + "[" + events.size() + "]";
        if (!isText(item)) {
          errors.add(place + " must be a string, got " + Json.kindOf(item));
          events.add("");
          continue;
        }
        String type = item.getAsString();
        if (!type.equals(EVERY_EVENT) && !OpenHookSchema.TYPES.contains(type)) {
          warnings.add(place + " is no type of OpenHook " + OpenHookEvent.VERSION);
        }
        events.add(type);
      }
      if (events.isEmpty()) {
        warnings.add(at + " is empty: the hook is never started; leave it out for all events");
      }
      return events;
    }

    private boolean async(@Nullable JsonElement value, String at) {
      if (value == null) {
        return false;
      }
      if (value instanceof JsonPrimitive flag && flag.isBoolean()) {
        return flag.getAsBoolean();
      }
      errors.add(at + ".async must be true or false, got " + Json.kindOf(value));
      return false;
    }

    private String text(JsonObject object, String key, String at) {
      JsonElement value = object.get(key);
      if (isText(value)) {
        return value.getAsString();
      }
      errors.add(
          value == null
              ? at + " is required"
              : at + " must be a string, got " + Json.kindOf(value));
      return "";
    }

    private void warnOfUnknown(JsonObject object, Set<String> known, String prefix) {
      for (String key : object.keySet()) {
        if (!known.contains(key)) {
          warnings.add(prefix + key + " is not known and has no effect");
        }
      }
    }

    private static boolean isText(@Nullable JsonElement value) {
      return value instanceof JsonPrimitive primitive && primitive.isString();
    }
  }
}
