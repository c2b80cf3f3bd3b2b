package dev.belay.guard.policy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads {@code until}: a date holds to its end on this machine's clock. */
final class EndOfValidity {
  private static final int LONGEST = 40;

  private EndOfValidity() {}

  /** Null when the text is neither a date nor a time with its offset. */
  static @Nullable Instant of(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    try {
      return text.indexOf('T') < 0
          ? LocalDate.parse(text).plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant()
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
