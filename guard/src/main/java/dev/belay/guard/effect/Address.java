package dev.belay.guard.effect;

import dev.belay.guard.execution.Word;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Hosts in addresses. */
final class Address {
  private Address() {}

  /**
   * The host of a URL, of {@code user@host:path} and of {@code host:port}, in lower case.
   *
   * @return null where a gap hides it
   */
  static @Nullable String host(Word word) {
    return host(word.text());
  }

  static @Nullable String host(String text) {
    int start = text.indexOf("://");
    start = start < 0 ? 0 : start + 3;
    int end = start;
    while (end < text.length() && "/?#\\".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    int at = text.lastIndexOf('@', end - 1);
    if (at >= start && at < end) {
      start = at + 1;
    }
    if (start < end && text.charAt(start) == '[') {
      int close = text.indexOf(']', start);
      return close < 0 ? null : text.substring(start + 1, close).toLowerCase(Locale.ROOT);
    }
    int colon = text.indexOf(':', start);
    if (colon >= 0 && colon < end) {
      end = colon;
    }
    if (start >= end) {
      return null;
    }
    String host = text.substring(start, end);
    int gap = host.lastIndexOf(Word.GAP);
    if (gap >= 0) {
      // What stands behind the first dot is who is asked: $(…).evil.example
      int dot = host.indexOf('.', gap);
      if (dot < 0 || host.indexOf('.', dot + 1) < 0) {
        return dot < 0 || dot + 1 == host.length()
            ? null
            : host.substring(dot + 1).toLowerCase(Locale.ROOT);
      }
      host = host.substring(dot + 1);
    }
    return host.toLowerCase(Locale.ROOT);
  }

  /** Whether it is this machine. */
  static boolean isLoopback(@Nullable String host) {
    return host != null
        && (host.equals("localhost")
            || host.startsWith("127.")
            || host.equals("::1")
            || host.equals("0.0.0.0")
            || host.endsWith(".localhost")
            || host.equals("host.docker.internal"));
  }

  /** Whether a word looks like an address rather than an item or a flag. */
  static boolean looksLikeOne(String text) {
    return text.contains("://")
        || text.startsWith("localhost")
        || text.startsWith(":")
        || text.indexOf('.') > 0 && text.indexOf('=') < 0 && text.indexOf('@') < 0;
  }
}
