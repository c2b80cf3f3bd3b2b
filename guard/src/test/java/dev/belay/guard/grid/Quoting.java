package dev.belay.guard.grid;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Ways to write a text so that another reader takes it out again. */
final class Quoting {
  private Quoting() {}

  static String single(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  static String doubled(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      quoted.append("\\\"$`".indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return quoted.append('"').toString();
  }

  /** {@code $'…'} with every character as a hexadecimal escape. */
  static String hexadecimal(String text) {
    StringBuilder quoted = new StringBuilder("$'");
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      quoted.append("\\x").append(hex(b));
    }
    return quoted.append('\'').toString();
  }

  /** {@code $'…'} with what needs it escaped. */
  static String ansi(String text) {
    return "$'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
  }

  static String octal(String text) {
    StringBuilder quoted = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      int value = b & 0xFF;
      quoted.append('\\').append(value >> 6).append((value >> 3) & 7).append(value & 7);
    }
    return quoted.toString();
  }

  static String hexDigits(String text) {
    StringBuilder digits = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      digits.append(hex(b));
    }
    return digits.toString();
  }

  private static String hex(byte b) {
    return "" + Character.forDigit((b >> 4) & 15, 16) + Character.forDigit(b & 15, 16);
  }

  static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static String backwards(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  /** Letters thirteen places on. */
  static String rotated(String text) {
    StringBuilder rotated = new StringBuilder();
    for (char c : text.toCharArray()) {
      boolean lower = c >= 'a' && c <= 'z';
      boolean upper = c >= 'A' && c <= 'Z';
      char first = lower ? 'a' : 'A';
      rotated.append(lower || upper ? (char) (first + (c - first + 13) % 26) : c);
    }
    return rotated.toString();
  }

  /** A string of Python, JavaScript, Perl or awk in double quotes. */
  static String code(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '$', '@' -> quoted.append("\\x").append(hex((byte) c));
        default -> quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
