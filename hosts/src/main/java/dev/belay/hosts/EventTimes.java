package dev.belay.hosts;

import com.google.gson.JsonElement;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The times that hosts send, as RFC 3339 in UTC. */
final class EventTimes {
  private EventTimes() {}

  /** Text with a zone, or a number (or digits in a text) of milliseconds since 1970; now where there is no usable time. */
  static String rfc3339(@Nullable JsonElement sent) {
    if (sent == null || !sent.isJsonPrimitive()) {
      return Instant.now().toString();
    }
    String text = sent.getAsString();
    try {
      return isDigits(text)
          ? Instant.ofEpochMilli(Long.parseLong(text)).toString()
          : OffsetDateTime.parse(text).toInstant().toString();
    } catch (DateTimeException | NumberFormatException e) {
      return Instant.now().toString();
    }
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.length() < 16 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
