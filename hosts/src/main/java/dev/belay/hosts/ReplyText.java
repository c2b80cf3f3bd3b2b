package dev.belay.hosts;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.Degradation;
import dev.belay.contract.Reply;
import dev.belay.contract.host.ReplyForm;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a verdict, and how they fill the templates of reply forms. */
record ReplyText(
    String event,
    String reason,
    @Nullable JsonObject input,
    @Nullable String context,
    @Nullable String message) {

  /**
   * The reply of {@code form} with the riders' JSON merged in, or their text where the form has no
   * output of its own.
   */
  Reply fill(
      ReplyForm form,
      @Nullable ReplyForm contextForm,
      @Nullable ReplyForm messageForm,
      List<Degradation> degradations) {
    JsonObject json = new JsonObject();
    StringBuilder plain = new StringBuilder();
    StringBuilder errors = new StringBuilder();
    int exitCode = form.exitCode();
    boolean hasJson = false;
    for (ReplyForm part : new @Nullable ReplyForm[] {form, contextForm, messageForm}) {
      if (part == null) {
        continue;
      }
      if (!part.json().isEmpty()) {
        merge(json, filled(template(part)).getAsJsonObject());
        hasJson = true;
      }
      append(plain, text(part.text()));
      append(errors, text(part.stderr()));
    }
    String stdout = hasJson ? Json.write(json) + "\n" : plain.toString();
    return new Reply(stdout, errors.isEmpty() ? "" : errors + "\n", exitCode, degradations);
  }

  private static void append(StringBuilder to, String text) {
    if (!text.isEmpty()) {
      to.append(to.isEmpty() ? "" : "\n").append(text);
    }
  }

  private static JsonElement template(ReplyForm form) {
    try {
      return Json.parse(form.json());
    } catch (JsonException e) {
      throw new IllegalStateException("the build let a broken template pass: " + form.name(), e);
    }
  }

  private JsonElement filled(JsonElement template) {
    if (template instanceof JsonObject object) {
      JsonObject result = new JsonObject();
      for (Map.Entry<String, JsonElement> member : object.entrySet()) {
        result.add(member.getKey(), filled(member.getValue()));
      }
      return result;
    }
    if (template instanceof JsonArray array) {
      JsonArray result = new JsonArray();
      array.forEach(item -> result.add(filled(item)));
      return result;
    }
    if (template.isJsonPrimitive() && template.getAsJsonPrimitive().isString()) {
      String text = template.getAsString();
      return text.equals("$input") && input != null ? input : new JsonPrimitive(text(text));
    }
    return template;
  }

  private String text(String template) {
    if (!template.contains("$")) {
      return template;
    }
    return switch (template) {
      case "$reason" -> reason;
      case "$event" -> event;
      case "$context" -> context == null ? "" : context;
      case "$message" -> message == null ? "" : message;
      case "$input" -> input == null ? "" : Json.write(input);
      default -> embedded(template);
    };
  }

  /**
   * Templates with words around a variable; the reason comes last, so that nothing in it is taken
   * for a variable.
   */
  private String embedded(String template) {
    int at = template.indexOf("$reason");
    if (at >= 0) {
      return text(template.substring(0, at))
          + reason
          + text(template.substring(at + "$reason".length()));
    }
    return template.replace("$event", event);
  }

  private static void merge(JsonObject into, JsonObject from) {
    for (Map.Entry<String, JsonElement> member : from.entrySet()) {
      if (into.get(member.getKey()) instanceof JsonObject inner
          && member.getValue() instanceof JsonObject more) {
        merge(inner, more);
      } else {
        into.add(member.getKey(), member.getValue());
      }
    }
  }
}
