package dev.belay.cli.gaps;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;

/** Members of a record, which anybody may have changed. */
final class Facts {
  private Facts() {}

  /** The text or number under a name; empty where there is none. */
  static String text(JsonObject of, String name) {
    JsonElement found = of.get(name);
    return found == null || !found.isJsonPrimitive() ? "" : found.getAsString();
  }

  /** The number under a name; 0 where there is none. */
  static long number(JsonObject of, String name) {
    String text = text(of, name);
    if (text.isEmpty() || text.length() > 18 || !text.chars().allMatch(Character::isDigit)) {
      return 0;
    }
    return Long.parseLong(text);
  }

  /** The milliseconds of a record's time; 0 where it has none. */
  static long millis(String time) {
    try {
      return Instant.parse(time).toEpochMilli();
    } catch (DateTimeException e) {
      return 0;
    }
  }
}
