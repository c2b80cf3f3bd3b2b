package dev.belay.cli.gaps;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A time as people type it: how long ago, or a date. */
final class Since {
  private static final int MOST_DIGITS = 6;

  private Since() {}

  /**
   * In milliseconds since 1970; null for what is no time.
   *
   * @param text {@code 90m}, {@code 24h}, {@code 7d}, {@code 2026-11-20}, {@code 2026-11-20T09:30}
   *     or the like with a zone
   */
  static @Nullable Long millis(String text, long nowMillis, ZoneId zone) {
    Long ago = ago(text.strip().toLowerCase(Locale.ROOT));
    return ago == null ? date(text.strip(), zone) : Long.valueOf(nowMillis - ago);
  }

  private static @Nullable Long ago(String text) {
    String digits = text.isEmpty() ? "" : text.substring(0, text.length() - 1);
    if (digits.isEmpty()
        || digits.length() > MOST_DIGITS
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    long number = Long.parseLong(digits);
    return switch (text.charAt(text.length() - 1)) {
      case 'm' -> number * 60_000;
      case 'h' -> number * 3_600_000;
      case 'd' -> number * 86_400_000;
      default -> null;
    };
  }

  private static @Nullable Long date(String text, ZoneId zone) {
    try {
      if (text.length() == 10) {
        return LocalDate.parse(text).atStartOfDay(zone).toInstant().toEpochMilli();
      }
      boolean zoned = text.endsWith("Z") || text.indexOf('+') > 0;
      return (zoned ? Instant.parse(text) : LocalDateTime.parse(text).atZone(zone).toInstant())
          .toEpochMilli();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
