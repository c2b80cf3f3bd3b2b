package dev.belay.setup.shape;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;

/**
 * What the members of a handler are called.
 *
 * @param type whether the handler names its type
 * @param posix the member that holds the command line
 * @param windows the same on Windows
 * @param timeout the member that holds the time limit; empty where there is none
 * @param perSecond the units of the time limit in a second
 */
record HandlerKeys(boolean type, String posix, String windows, String timeout, int perSecond) {
  static final HandlerKeys CLAUDE = new HandlerKeys(true, "command", "command", "timeout", 1);

  /** The same with the time limit in milliseconds. */
  HandlerKeys inMillis() {
    return new HandlerKeys(type, posix, windows, timeout, 1000);
  }

  JsonObject handler(NewHook hook) {
    JsonObject handler = new JsonObject();
    String address = hook.call().address();
    if (!address.isEmpty()) {
      address(handler, address);
    } else {
      if (type) {
        handler.addProperty("type", "command");
      }
      handler.addProperty(hook.windows() ? windows : posix, hook.command());
    }
    if (!timeout.isEmpty() && hook.timeoutSeconds() > 0) {
      handler.addProperty(timeout, hook.timeoutSeconds() * perSecond);
    }
    for (Map.Entry<String, JsonElement> key : hook.keys().entrySet()) {
      handler.add(key.getKey(), key.getValue());
    }
    return handler;
  }

  private static void address(JsonObject handler, String address) {
    handler.addProperty("type", "http");
    handler.addProperty("url", address);
    JsonObject headers = new JsonObject();
    headers.addProperty("Authorization", "Bearer $" + NewHook.TOKEN_VARIABLE);
    handler.add("headers", headers);
    JsonArray variables = new JsonArray();
    variables.add(NewHook.TOKEN_VARIABLE);
    handler.add("allowedEnvVars", variables);
  }

  /** The command line of a handler; empty where it has none. */
  String command(JsonObject handler) {
    String command = JsonShape.string(handler, posix);
    return command.isEmpty() ? JsonShape.string(handler, windows) : command;
  }
}
