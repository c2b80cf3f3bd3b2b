package dev.belay.setup.shape;

import com.google.gson.JsonElement;
import dev.belay.setup.HookCall;
import java.util.Map;

/**
 * A hook to be registered.
 *
 * @param call what it calls
 * @param command the command line as the host's shell reads it; empty for an address
 * @param windows whether that shell is one of Windows
 * @param timeoutSeconds its time limit; 0 for the host's own
 * @param keys what the host's handlers have beside this
 */
public record NewHook(
    HookCall call,
    String command,
    boolean windows,
    int timeoutSeconds,
    Map<String, JsonElement> keys) {
  /** What the agent keeps the engine's token in, where it calls an address. */
  public static final String TOKEN_VARIABLE = "BELAY_TOKEN";

  public NewHook {
    keys = Map.copyOf(keys);
  }

  public String event() {
    return call.event();
  }
}
