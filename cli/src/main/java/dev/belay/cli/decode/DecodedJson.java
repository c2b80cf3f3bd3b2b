package dev.belay.cli.decode;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.FileTouch;
import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import dev.belay.contract.openhook.Envelopes;
import dev.belay.contract.openhook.OpenHookEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line that {@code belay decode} prints for an event. Its shape is public: keys are added,
 * never changed.
 */
final class DecodedJson {
  private DecodedJson() {}

  static JsonObject of(HookEvent event) {
    List<OpenHookEvent> envelopes = Envelopes.lenient(event);
    JsonObject json = new JsonObject();
    json.add("envelope", envelopes.get(0).toJson());
    if (envelopes.size() > 1) {
      json.add("envelopes", envelopes(envelopes));
    }
    json.addProperty("host", event.host());
    putIfThere(json, "hostVersion", event.hostVersion());
    json.addProperty("type", event.type().name());
    json.addProperty("native", event.nativeName());
    json.add("session", text(event.session()));
    json.add("cwd", text(event.cwd()));
    if (!event.roots().isEmpty()) {
      json.add("roots", texts(event.roots()));
    }
    putIfThere(json, "transcript", event.transcript());
    putIfThere(json, "agent", event.agent());
    json.add("prompt", text(event.prompt()));
    JsonArray calls = new JsonArray();
    event.calls().forEach(call -> calls.add(call(call)));
    json.add("calls", calls);
    json.add("derived", envelopes(Envelopes.fileWrites(event)));
    return json;
  }

  /** An event that came as an OpenHook envelope: it tells of no call's arguments. */
  static JsonObject of(OpenHookEvent event, @Nullable String cwd) {
    JsonObject json = new JsonObject();
    json.add("envelope", event.toJson());
    json.addProperty("host", event.source());
    json.addProperty("type", event.type());
    json.add(
        "native",
        event.extensions().has(Envelopes.NATIVE_EVENT)
            ? event.extensions().get(Envelopes.NATIVE_EVENT)
            : JsonNull.INSTANCE);
    json.add(
        "session",
        event.sessionId().isEmpty() ? JsonNull.INSTANCE : new JsonPrimitive(event.sessionId()));
    json.add("cwd", text(cwd));
    json.add("prompt", JsonNull.INSTANCE);
    json.add("calls", new JsonArray());
    json.add("derived", new JsonArray());
    return json;
  }

  private static JsonObject call(ToolCall call) {
    JsonObject json = new JsonObject();
    json.addProperty("kind", call.kind().wireName());
    json.addProperty("name", call.name());
    json.add("id", text(call.id()));
    json.add("command", text(call.command()));
    json.add("paths", texts(call.paths()));
    JsonArray files = new JsonArray();
    for (FileTouch touch : call.files()) {
      JsonObject file = new JsonObject();
      file.addProperty("path", touch.path());
      file.addProperty("operation", touch.operation().wireName());
      files.add(file);
    }
    json.add("files", files);
    putIfThere(json, "content", call.content());
    putIfThere(json, "url", call.url());
    return json;
  }

  private static JsonArray envelopes(List<OpenHookEvent> envelopes) {
    JsonArray array = new JsonArray();
    envelopes.forEach(envelope -> array.add(envelope.toJson()));
    return array;
  }

  private static JsonArray texts(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }

  private static JsonElement text(@Nullable String text) {
    return text == null ? JsonNull.INSTANCE : new JsonPrimitive(text);
  }

  private static void putIfThere(JsonObject json, String key, @Nullable String text) {
    if (text != null) {
      json.addProperty(key, text);
    }
  }
}
