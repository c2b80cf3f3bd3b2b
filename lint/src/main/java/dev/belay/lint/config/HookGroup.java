package dev.belay.lint.config;

import com.google.gson.JsonElement;
import java.util.List;

/**
 * An element of an event's list in a layout with groups: what should be an object with a matcher
 * and a list of handlers.
 *
 * @param event the event
 * @param path where it stands
 * @param value what stands there, object or not
 */
public record HookGroup(EventEntry event, List<Object> path, JsonElement value) {
  public HookGroup {
    path = List.copyOf(path);
  }
}
