package dev.belay.lint.config;

import com.google.gson.JsonElement;
import dev.belay.contract.host.EventContract;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as a configuration names it.
 *
 * @param name the name as it is written
 * @param path where the name stands: the member whose key it is, or the value that it is
 * @param isKey whether it is a key, so that its hooks are the value
 * @param value what stands under the name; the whole hook where the name is a value
 * @param event what the contract knows of it; null where the host has no such event
 */
public record EventEntry(
    String name,
    List<Object> path,
    boolean isKey,
    JsonElement value,
    @Nullable EventContract event) {
  public EventEntry {
    path = List.copyOf(path);
  }
}
