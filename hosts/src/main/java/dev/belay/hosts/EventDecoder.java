package dev.belay.hosts;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.contract.EventTimes;
import dev.belay.contract.EventType;
import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import dev.belay.contract.host.CallPlaces;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.JsonPlace;
import dev.belay.contract.host.PayloadPlaces;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Native payload to canonical event, from a host's tables. */
final class EventDecoder {
  private final HostContract host;
  private final ToolCallReader calls;

  EventDecoder(HostContract host) {
    this.host = host;
    this.calls = new ToolCallReader(host);
  }

  @Nullable EventContract contractOf(JsonObject payload, @Nullable String eventName) {
    String told = JsonPlace.text(payload, host.places().event());
    if (told != null) {
      EventContract named = host.event(told);
      if (named != null) {
        return named;
      }
    }
    EventContract registered = eventName == null ? null : host.event(eventName);
    return registered == null && told == null ? EventShape.bestFit(host, payload) : registered;
  }

  ToolCall call(String name, @Nullable String id, JsonElement input) {
    return calls.read(name, id, input, null);
  }

  HookEvent decode(JsonObject payload, @Nullable String eventName) {
    PayloadPlaces places = host.places();
    EventContract contract = contractOf(payload, eventName);
    return new HookEvent(
        EventIds.next(),
        host.id(),
        JsonPlace.text(payload, places.version()),
        nativeName(payload, eventName, contract),
        contract == null
            ? EventType.unknown(nativeName(payload, eventName, null))
            : contract.type(),
        EventTimes.rfc3339(JsonPlace.first(payload, places.time())),
        JsonPlace.text(payload, places.session()),
        JsonPlace.text(payload, places.cwd()),
        texts(payload, places.roots()),
        calls(payload, contract),
        prompt(payload),
        JsonPlace.text(payload, places.transcript()),
        JsonPlace.text(payload, places.agent()),
        payload);
  }

  private String nativeName(
      JsonObject payload, @Nullable String eventName, @Nullable EventContract contract) {
    if (contract != null) {
      return contract.name();
    }
    String told = JsonPlace.text(payload, host.places().event());
    return told != null ? told : eventName != null ? eventName : "unnamed";
  }

  private List<ToolCall> calls(JsonObject payload, @Nullable EventContract contract) {
    CallPlaces places =
        contract != null && contract.call() != null ? contract.call() : host.places().call();
    if (contract != null && !contract.batch().isEmpty()) {
      List<ToolCall> batch = new ArrayList<>();
      for (JsonElement item : JsonPlace.all(payload, contract.batch() + "[]")) {
        ToolCall call = calls.read(item, places);
        if (call != null) {
          batch.add(call);
        }
      }
      return batch;
    }
    ToolCall call = calls.read(payload, places);
    return call == null ? List.of() : List.of(call);
  }

  /**
   * The prompt as text: hosts send it as a string, or as blocks of which the text ones count (Kimi
   * Code 2.1).
   */
  private @Nullable String prompt(JsonObject payload) {
    JsonElement prompt = JsonPlace.first(payload, host.places().prompt());
    if (prompt == null) {
      return null;
    }
    if (prompt.isJsonPrimitive()) {
      return prompt.getAsString();
    }
    if (!prompt.isJsonArray()) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    for (JsonElement block : prompt.getAsJsonArray()) {
      String part =
          block.isJsonPrimitive() ? block.getAsString() : JsonPlace.text(block, List.of("text"));
      if (part != null) {
        text.append(text.isEmpty() ? "" : "\n").append(part);
      }
    }
    return text.toString();
  }

  private static List<String> texts(JsonObject payload, List<String> places) {
    List<String> texts = new ArrayList<>();
    JsonElement found = JsonPlace.first(payload, places);
    if (found instanceof JsonArray list) {
      for (JsonElement item : list) {
        if (item.isJsonPrimitive()) {
          texts.add(item.getAsString());
        }
      }
    }
    return texts;
  }
}
