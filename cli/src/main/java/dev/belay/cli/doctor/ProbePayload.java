package dev.belay.cli.doctor;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.cli.demo.ForgedCall;
import dev.belay.cli.demo.RecordedSession;
import dev.belay.contract.Decision;
import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import dev.belay.contract.ToolKind;
import dev.belay.contract.host.CallPlaces;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.JsonPlace;
import dev.belay.contract.host.ToolContract;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import dev.belay.hosts.HostCodec;
import dev.belay.setup.Machine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The payload that a host would send before a call: made from a recorded one where there is one,
 * else from the contract.
 */
final class ProbePayload {
  private final HostContract host;
  private final EventContract event;
  private final Machine machine;
  private final String session;

  ProbePayload(HostContract host, EventContract event, Machine machine, String session) {
    this.host = host;
    this.event = event;
    this.machine = machine;
    this.session = session;
  }

  /** The payload; null where none can be made in which Belay would see the call. */
  @Nullable JsonObject of(ProbeCall call) {
    JsonObject recorded = recorded(call);
    if (recorded != null) {
      return recorded;
    }
    JsonObject forged = forged(call);
    return forged != null && shows(forged, call) ? forged : null;
  }

  private @Nullable JsonObject recorded(ProbeCall call) {
    for (RecordedSession recording : RecordedSession.all()) {
      if (recording.host().equals(host.id())) {
        for (String file : recording.files()) {
          if (event.isNamed(RecordedSession.event(file))) {
            JsonObject made = made(file, recording.payload(file), call);
            if (made != null) {
              return made;
            }
          }
        }
      }
    }
    return null;
  }

  private @Nullable JsonObject made(String file, String payload, ProbeCall call) {
    try {
      String before = text(decoded(Json.parseObject(payload)), call.kind());
      if (before.isEmpty()) {
        return null;
      }
      ForgedCall forged = new ForgedCall(file, before, call.text(), Decision.ABSTAIN);
      JsonObject made = addressed(Json.parseObject(forged.payload(payload)));
      return shows(made, call) ? made : null;
    } catch (JsonException e) {
      throw new IllegalStateException("the recorded payload " + file + " is broken", e);
    }
  }

  private HookEvent decoded(JsonObject payload) {
    return HostCodec.of(host).decode(payload, event.name());
  }

  private boolean shows(JsonObject payload, ProbeCall call) {
    HookEvent seen = decoded(payload);
    boolean ours = host.places().session().isEmpty() || session.equals(seen.session());
    return ours && text(seen, call.kind()).equals(call.text());
  }

  private static String text(HookEvent seen, ToolKind kind) {
    if (seen.calls().size() != 1) {
      return "";
    }
    ToolCall call = seen.calls().getFirst();
    String command = call.command();
    if (call.kind() != kind) {
      return "";
    }
    if (kind == ToolKind.SHELL) {
      return command == null ? "" : command;
    }
    return call.files().isEmpty() ? "" : call.files().getFirst().path();
  }

  /** Session and folder are the probe's own, wherever the host keeps them. */
  private JsonObject addressed(JsonObject payload) {
    for (String place : host.places().session()) {
      if (!JsonPlace.all(payload, place).isEmpty()) {
        put(payload, place, new JsonPrimitive(session));
      }
    }
    if (JsonPlace.text(payload, host.places().session()) == null) {
      putFirst(payload, host.places().session(), session);
    }
    String folder = machine.project().toString();
    boolean placed = false;
    for (String place : host.places().cwd()) {
      if (!JsonPlace.all(payload, place).isEmpty()) {
        put(payload, place, new JsonPrimitive(folder));
        placed = true;
      }
    }
    if (!placed) {
      putFirst(payload, host.places().cwd(), folder);
    }
    return payload;
  }

  private static void putFirst(JsonObject payload, List<String> places, String text) {
    if (!places.isEmpty()) {
      put(payload, places.getFirst(), new JsonPrimitive(text));
    }
  }

  private @Nullable JsonObject forged(ProbeCall call) {
    CallPlaces places = event.call() == null ? host.places().call() : event.call();
    ToolContract tool = tool(places, call.kind());
    if (tool == null || places.input().isEmpty() || !event.batch().isEmpty()) {
      return null;
    }
    List<String> arguments = call.kind() == ToolKind.SHELL ? tool.command() : tool.paths();
    if (arguments.isEmpty()) {
      return null;
    }
    JsonObject payload = required(event.fields());
    putFirst(payload, host.places().event(), event.name());
    JsonObject input = new JsonObject();
    put(input, arguments.getFirst(), new JsonPrimitive(call.text()));
    String place = places.input().getFirst();
    if (place.equals(".")) {
      input.entrySet().forEach(member -> payload.add(member.getKey(), member.getValue()));
    } else {
      put(payload, place, input);
    }
    if (places.tool().isEmpty()) {
      putFirst(payload, places.name(), tool.name());
    }
    return addressed(payload);
  }

  private @Nullable ToolContract tool(CallPlaces places, ToolKind kind) {
    if (!places.tool().isEmpty()) {
      ToolContract only = host.tool(places.tool());
      return only.kind() == kind ? only : null;
    }
    for (ToolContract tool : host.tools()) {
      if (tool.kind() == kind && tool.name().indexOf('*') < 0) {
        return tool;
      }
    }
    return null;
  }

  private static JsonObject required(List<Field> fields) {
    JsonObject object = new JsonObject();
    for (Field field : fields) {
      if (field.required()) {
        object.add(field.name(), value(field));
      }
    }
    return object;
  }

  private static JsonElement value(Field field) {
    return switch (field.type()) {
      case STRING, PATH, URL, UNION -> new JsonPrimitive("belay-doctor");
      case ENUM -> new JsonPrimitive(field.values().isEmpty() ? "" : field.values().getFirst());
      case INT, NUMBER -> new JsonPrimitive(0);
      case BOOL -> new JsonPrimitive(false);
      case OBJECT -> required(field.fields());
      case ANY -> JsonNull.INSTANCE;
      case STRING_LIST, OBJECT_LIST, LIST -> new JsonArray();
    };
  }

  /** Puts a value where a {@link JsonPlace} finds it, and makes what is missing on the way. */
  private static void put(JsonObject root, String place, JsonElement value) {
    List<String> steps = new ArrayList<>();
    for (String part : place.replace("[", ".[").split("\\.")) {
      if (!part.isEmpty()) {
        steps.add(part);
      }
    }
    JsonElement at = root;
    for (int i = 0; i < steps.size(); i++) {
      boolean last = i == steps.size() - 1;
      JsonElement fresh =
          last ? value : steps.get(i + 1).startsWith("[") ? new JsonArray() : new JsonObject();
      at = step(at, steps.get(i), fresh, last);
    }
  }

  private static JsonElement step(JsonElement at, String step, JsonElement fresh, boolean last) {
    if (at instanceof JsonArray array) {
      if (array.isEmpty()) {
        array.add(fresh);
      } else if (last || fresh.isJsonArray() != array.get(0).isJsonArray()) {
        array.set(0, fresh);
      }
      return array.get(0);
    }
    JsonObject object = at.getAsJsonObject();
    JsonElement there = object.get(step);
    boolean fits =
        there != null
            && (there.isJsonObject() && fresh.isJsonObject()
                || there.isJsonArray() && fresh.isJsonArray());
    if (last || !fits) {
      object.add(step, fresh);
    }
    return object.get(step);
  }
}
