package dev.belay.lint.known;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Comments by which an author says that a finding is meant so: {@code belay-ignore BLY-C51 reason}
 * behind {@code #} or {@code //} for its own line, {@code belay-ignore-next-line}, {@code
 * belay-ignore-file}. Rules must be named. Where a format knows no comments, the comment of a shell
 * at the end of a command does as well. Immutable.
 */
public final class Suppressions {
  private static final String MARK = "belay-ignore";
  private static final int EVERY_LINE = 0;

  private final Map<Integer, Set<String>> rules = new HashMap<>();

  /**
   * @param text the file
   */
  public Suppressions(String text) {
    int line = 1;
    int counted = 0;
    for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
      for (; counted < at; counted++) {
        char c = text.charAt(counted);
        line += c == '\n' || (c == '\r' && !text.startsWith("\n", counted + 1)) ? 1 : 0;
      }
      if (isInComment(text, at)) {
        read(text, at + MARK.length(), line);
      }
    }
  }

  /** Whether a rule's finding in this line, from 1, is suppressed. */
  public boolean cover(String rule, int line) {
    return rules.getOrDefault(line, Set.of()).contains(rule)
        || rules.getOrDefault(EVERY_LINE, Set.of()).contains(rule);
  }

  private static boolean isInComment(String text, int at) {
    int before = at - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    return before >= 0
        && (text.charAt(before) == '#'
            || text.startsWith("//", before - 1)
            || text.startsWith("/*", before - 1));
  }

  private void read(String text, int from, int line) {
    int at = from;
    int about = line;
    if (text.startsWith("-next-line", at)) {
      at += "-next-line".length();
      about = line + 1;
    } else if (text.startsWith("-file", at)) {
      at += "-file".length();
      about = EVERY_LINE;
    }
    List<String> named = new ArrayList<>();
    while (at < text.length()) {
      int start = at;
      while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == ',')) {
        start++;
      }
      int end = start;
      while (end < text.length() && isOfName(text.charAt(end))) {
        end++;
      }
      String word = text.substring(start, end);
      if (start == at || !word.startsWith("BLY-")) {
        break;
      }
      named.add(word);
      at = end;
    }
    rules.computeIfAbsent(about, key -> new HashSet<>()).addAll(named);
  }

  private static boolean isOfName(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  }
}
