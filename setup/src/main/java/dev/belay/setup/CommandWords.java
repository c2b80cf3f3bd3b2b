package dev.belay.setup;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a command line in a host's configuration, whichever shell it is for: good enough to
 * see whose program it starts, which is all that is asked here.
 */
final class CommandWords {
  private CommandWords() {}

  static List<String> of(String commandLine) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean begun = false;
    char quote = 0;
    for (int i = 0; i < commandLine.length(); i++) {
      char c = commandLine.charAt(i);
      char next = i + 1 < commandLine.length() ? commandLine.charAt(i + 1) : 0;
      if (quote != 0) {
        if (c == quote) {
          quote = 0;
        } else if (c == '\\'
            && quote == '"'
            && (next == '"' || next == '\\' || next == '$' || next == '`')) {
          word.append(next);
          i++;
        } else {
          word.append(c);
        }
      } else if (c == '\'' || c == '"') {
        quote = c;
        begun = true;
      } else if (c == '\\' && (next == '\'' || next == '"' || next == ' ' || next == '\\')) {
        // Any other backslash is part of a Windows path.
        word.append(next);
        begun = true;
        i++;
      } else if (Character.isWhitespace(c)) {
        if (begun) {
          words.add(word.toString());
          word.setLength(0);
          begun = false;
        }
      } else {
        word.append(c);
        begun = true;
      }
    }
    if (begun) {
      words.add(word.toString());
    }
    return words;
  }
}
