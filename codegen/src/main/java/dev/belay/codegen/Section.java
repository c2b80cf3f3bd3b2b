package dev.belay.codegen;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An object of a contract file, read leniently: what has the wrong shape counts as absent, because
 * the schema check has reported it, and the checks that follow shall still see the rest of the
 * file.
 */
record Section(JsonObject json) {
  private static final Gson COMPACT =
      new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

  static Section of(JsonElement element) {
    return new Section(element instanceof JsonObject object ? object : new JsonObject());
  }

  boolean has(String key) {
    return json.has(key);
  }

  /** The text, or the number as it was spelt; empty when there is none. */
  String text(String key) {
    return json.get(key) instanceof JsonPrimitive value ? value.getAsString() : "";
  }

  /** The whole number; 0 when there is none. */
  int integer(String key) {
    try {
      return new BigDecimal(text(key)).intValueExact();
    } catch (ArithmeticException | NumberFormatException absentOrReported) {
      return 0;
    }
  }

  /** The truth value; {@code absent} when there is none. */
  boolean flag(String key, boolean absent) {
    return json.get(key) instanceof JsonPrimitive value && value.isBoolean()
        ? value.getAsBoolean()
        : absent;
  }

  /** A list of texts, or a single one. */
  List<String> texts(String key) {
    JsonElement value = json.get(key);
    if (value == null) {
      return List.of();
    }
    if (!value.isJsonArray()) {
      return value.isJsonPrimitive() ? List.of(value.getAsString()) : List.of();
    }
    List<String> texts = new ArrayList<>();
    for (JsonElement item : value.getAsJsonArray()) {
      if (item.isJsonPrimitive()) {
        texts.add(item.getAsString());
      }
    }
    return texts;
  }

  Section section(String key) {
    JsonElement value = json.get(key);
    return value == null ? new Section(new JsonObject()) : of(value);
  }

  List<Section> sections(String key) {
    List<Section> sections = new ArrayList<>();
    if (json.get(key) instanceof JsonArray items) {
      items.forEach(item -> sections.add(of(item)));
    }
    return sections;
  }

  /** The members of an object that have a plain value, as texts. */
  Map<String, String> textsByKey() {
    Map<String, String> texts = new LinkedHashMap<>();
    json.entrySet().stream()
        .filter(member -> member.getValue().isJsonPrimitive())
        .forEach(member -> texts.put(member.getKey(), member.getValue().getAsString()));
    return texts;
  }

  /** The members of an object that have a text or a list of texts. */
  Map<String, List<String>> textListsByKey() {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    json.keySet().forEach(key -> texts.put(key, texts(key)));
    return texts;
  }

  /** All members, as compact JSON texts. */
  Map<String, String> jsonByKey() {
    Map<String, String> texts = new LinkedHashMap<>();
    json.keySet().forEach(key -> texts.put(key, jsonText(key)));
    return texts;
  }

  /** The value as compact JSON; empty when there is none. */
  String jsonText(String key) {
    return json.has(key) ? COMPACT.toJson(json.get(key)) : "";
  }

  /** Compact JSON; empty when there is none. */
  String compactJson(String key) {
    return json.get(key) instanceof JsonObject object ? COMPACT.toJson(object) : "";
  }
}
