package dev.belay.cli.explain;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.belay.contract.FileTouch;
import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;

/** The tool calls of an event as JSON: what Belay saw in them, not what the host sent. */
public final class CallJson {
  private CallJson() {}

  public static JsonArray of(HookEvent event) {
    JsonArray calls = new JsonArray();
    event.calls().forEach(call -> calls.add(of(call)));
    return calls;
  }

  private static JsonObject of(ToolCall call) {
    JsonObject json = new JsonObject();
    json.addProperty("tool", call.name());
    json.addProperty("kind", call.kind().wireName());
    json.addProperty("command", call.command());
    JsonArray files = new JsonArray();
    for (FileTouch touch : call.files()) {
      JsonObject file = new JsonObject();
      file.addProperty("path", touch.path());
      file.addProperty("operation", touch.operation().wireName());
      files.add(file);
    }
    json.add("files", files);
    return json;
  }
}
