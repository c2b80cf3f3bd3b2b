package dev.belay.lab.model;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/** An answer over HTTP. */
record Answer(String contentType, String body) {
  static Answer json(JsonElement body) {
    return new Answer("application/json", body.toString());
  }

  /** Server-sent events that are named by their {@code type}. */
  static Answer namedEvents(List<JsonObject> events) {
    StringBuilder body = new StringBuilder();
    for (JsonObject event : events) {
      body.append("event: ").append(event.get("type").getAsString()).append('\n');
      data(body, event.toString());
    }
    return new Answer("text/event-stream", body.toString());
  }

  /** Server-sent events without names. */
  static Answer events(List<String> events) {
    StringBuilder body = new StringBuilder();
    events.forEach(event -> data(body, event));
    return new Answer("text/event-stream", body.toString());
  }

  private static void data(StringBuilder body, String text) {
    body.append("data: ").append(text).append("\n\n");
  }
}
