package dev.belay.guard.rules;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Programs whose mere name makes a text that cannot be followed worth a look. */
final class DestructivePrograms {
  private static final List<String> NAMES =
      List.of(
          "rm",
          "rmdir",
          "unlink",
          "shred",
          "dd",
          "mkfs",
          "wipefs",
          "fdisk",
          "parted",
          "shutdown",
          "reboot",
          "poweroff",
          "halt",
          "chmod",
          "chown",
          "crontab",
          "remove-item",
          "format-volume",
          "del",
          "rd",
          "eval",
          "iex");

  private DestructivePrograms() {}

  static @Nullable String firstIn(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String name : NAMES) {
      for (int at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
        if (isBoundary(lower, at - 1) && isBoundary(lower, at + name.length())) {
          return name;
        }
      }
    }
    return null;
  }

  private static boolean isBoundary(String text, int index) {
    if (index < 0 || index >= text.length()) {
      return true;
    }
    char c = text.charAt(index);
    return !Character.isLetterOrDigit(c) && c != '-' && c != '_';
  }
}
