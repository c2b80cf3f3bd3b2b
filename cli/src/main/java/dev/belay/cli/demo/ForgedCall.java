package dev.belay.cli.demo;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.Decision;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import java.util.Map;

/**
 * A call that no agent made: a recorded one with another text in the place of its command or path,
 * since the recorded sessions do only harmless things.
 *
 * @param original the recorded file that it is made from
 * @param text the text in it that is replaced, wherever it stands
 * @param by what stands there instead
 * @param expected what the built-in policy thinks of it
 */
public record ForgedCall(String original, String text, String by, Decision expected) {
  public ForgedCall {
    requireNonNull(original, "original");
    requireNonNull(text, "text");
    requireNonNull(by, "by");
    requireNonNull(expected, "expected");
  }

  /** The payload, in the same native form as {@code recorded}. */
  public String payload(String recorded) {
    try {
      return Json.write(replaced(Json.parseObject(recorded)));
    } catch (JsonException e) {
      throw new IllegalStateException("the recorded payload " + original + " is broken", e);
    }
  }

  private JsonElement replaced(JsonElement element) {
    if (element instanceof JsonObject object) {
      JsonObject result = new JsonObject();
      for (Map.Entry<String, JsonElement> member : object.entrySet()) {
        result.add(member.getKey(), replaced(member.getValue()));
      }
      return result;
    }
    if (element instanceof JsonArray array) {
      JsonArray result = new JsonArray();
      array.forEach(item -> result.add(replaced(item)));
      return result;
    }
    if (element instanceof JsonPrimitive primitive && primitive.isString()) {
      return new JsonPrimitive(replaced(primitive.getAsString()));
    }
    return element;
  }

  /** Cline 3.0.65 sends its arguments a second time, as JSON within a text. */
  private String replaced(String value) {
    if (value.startsWith("[")) {
      try {
        return Json.write(replaced(Json.parse(value)));
      } catch (JsonException e) {
        return value.replace(text, by);
      }
    }
    return value.replace(text, by);
  }
}
