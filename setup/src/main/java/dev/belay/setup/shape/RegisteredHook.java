package dev.belay.setup.shape;

import com.google.gson.JsonObject;
import dev.belay.setup.HookCall;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hook as it stands in a configuration file.
 *
 * @param event the event, as it is written there
 * @param matcher what limits it to some calls; empty for none
 * @param type {@code command}, {@code http}, ...
 * @param command the command line, or the address; empty where there is none
 * @param handler all that is written about it
 * @param path its place in the document
 * @param line the line that it begins in, from 1
 * @param belay what it calls, if it is Belay's
 */
public record RegisteredHook(
    String event,
    String matcher,
    String type,
    String command,
    JsonObject handler,
    List<Object> path,
    int line,
    @Nullable HookCall belay) {
  public RegisteredHook {
    path = List.copyOf(path);
  }

  /** Whether {@code belay install} wrote it. */
  public boolean isInstalled() {
    return belay != null && belay.installed();
  }
}
