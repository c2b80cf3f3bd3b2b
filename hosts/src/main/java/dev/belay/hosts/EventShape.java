package dev.belay.hosts;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.HostContract;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well a payload fits an event's fields: for payloads that do not name their event, and for
 * telling hosts apart.
 */
final class EventShape {
  private EventShape() {}

  /**
   * The event of {@code host} whose fields fit best: all required ones there, most fields known. Of
   * equals the one that gates a tool counts, since taking an after-event for a before-event is the
   * harmless mistake. Null when none fits.
   */
  static @Nullable EventContract bestFit(HostContract host, JsonObject payload) {
    EventContract best = null;
    int bestScore = 0;
    for (EventContract event : host.events()) {
      int score = score(event.fields(), payload);
      boolean tie = best != null && score == bestScore && event.gatesTool() && !best.gatesTool();
      if (score > bestScore || tie) {
        best = event;
        bestScore = score;
      }
    }
    return best;
  }

  /**
   * 0 when a required field is missing or of another type; else more for each known field and less
   * for each unknown one.
   */
  static int score(List<Field> fields, JsonObject payload) {
    int known = 0;
    for (Field field : fields) {
      JsonElement value = payload.get(field.name());
      if (value == null) {
        if (field.required()) {
          return 0;
        }
      } else if (!fits(field, value)) {
        return 0;
      } else {
        known += 3;
        if (!field.values().isEmpty()
            && value.isJsonPrimitive()
            && field.values().contains(value.getAsString())) {
          known++;
        }
      }
    }
    long unknown =
        payload.keySet().stream()
            .filter(key -> fields.stream().noneMatch(f -> f.name().equals(key)))
            .count();
    return Math.max(1, 1 + known * 4 - (int) unknown * 2);
  }

  private static boolean hasRequired(List<Field> fields, JsonObject object) {
    return fields.stream().allMatch(field -> !field.required() || object.has(field.name()));
  }

  private static boolean fits(Field field, JsonElement value) {
    if (value.isJsonNull()) {
      return field.nullable() || !field.required();
    }
    return switch (field.type()) {
      case STRING, PATH, URL, ENUM ->
          value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
      case INT, NUMBER -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
      case BOOL -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
      case OBJECT -> value.isJsonObject() && hasRequired(field.fields(), value.getAsJsonObject());
      case STRING_LIST, OBJECT_LIST, LIST -> value.isJsonArray();
      case ANY, UNION -> true;
    };
  }
}
