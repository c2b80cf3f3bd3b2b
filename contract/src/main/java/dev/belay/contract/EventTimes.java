package dev.belay.contract;

import com.google.gson.JsonElement;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Times as RFC 3339 in UTC, among them those that hosts send. The usual forms are handled without
 * the JDK's formatters, whose first use costs a hook several milliseconds.
 */
public final class EventTimes {
  private EventTimes() {}

  /**
   * Text with a zone, or a number (or digits in a text) of milliseconds since 1970; now where there
   * is no usable time.
   */
  public static String rfc3339(@Nullable JsonElement sent) {
    if (sent == null || !sent.isJsonPrimitive()) {
      return ofMillis(System.currentTimeMillis());
    }
    String text = sent.getAsString();
    if (isMillis(text)) {
      return ofMillis(Long.parseLong(text));
    }
    if (isUtc(text)) {
      return text;
    }
    try {
      return OffsetDateTime.parse(text).toInstant().toString();
    } catch (DateTimeException e) {
      return ofMillis(System.currentTimeMillis());
    }
  }

  /**
   * A time given in milliseconds since 1970, from then to the year 9999, always with three digits
   * after the second.
   */
  public static String ofMillis(long millis) {
    long days = Math.floorDiv(millis, 86_400_000L);
    long ofDay = Math.floorMod(millis, 86_400_000L);
    // Days to a date of the Gregorian calendar, with years that begin in March: leap days come
    // last.
    long shifted = days + 719_468;
    long era = Math.floorDiv(shifted, 146_097L);
    long ofEra = shifted - era * 146_097;
    long yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365;
    long ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    long monthFromMarch = (5 * ofYear + 2) / 153;
    long day = ofYear - (153 * monthFromMarch + 2) / 5 + 1;
    long month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    long year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    StringBuilder text = new StringBuilder(24);
    padded(text, year, 4).append('-');
    padded(text, month, 2).append('-');
    padded(text, day, 2).append('T');
    padded(text, ofDay / 3_600_000, 2).append(':');
    padded(text, ofDay / 60_000 % 60, 2).append(':');
    padded(text, ofDay / 1000 % 60, 2).append('.');
    return padded(text, ofDay % 1000, 3).append('Z').toString();
  }

  private static StringBuilder padded(StringBuilder text, long number, int width) {
    String digits = Long.toString(number);
    for (int i = digits.length(); i < width; i++) {
      text.append('0');
    }
    return text.append(digits);
  }

  private static boolean isMillis(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() < 15;
  }

  /** {@code 2026-11-21T01:48:10.444Z}, with or without a fraction. */
  private static boolean isUtc(String text) {
    if (text.length() < 20 || text.length() > 30 || !text.endsWith("Z")) {
      return false;
    }
    String shape = "dddd-dd-ddTdd:dd:dd";
    for (int i = 0; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      char expected = i < shape.length() ? shape.charAt(i) : i == shape.length() ? '.' : 'd';
      if (expected == 'd' ? !isDigit(c) : c != expected) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
