package dev.belay.guard.rule;

import org.jspecify.annotations.Nullable;

/** What a rule says, with what it matched: {@code {path}} and {@code {words}} stand for that. */
final class Message {
  private static final int LONGEST = 80;

  private Message() {}

  static String of(String text, String words, @Nullable String path) {
    if (text.indexOf('{') < 0) {
      return text;
    }
    return text.replace("{path}", shortened(path == null ? words : path))
        .replace("{words}", shortened(words));
  }

  private static String shortened(String text) {
    String line = text.replace('\n', ' ').replace('\uFFFF', '?');
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }
}
