package dev.belay.cli.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Where the words that a rule matched stand in a text. Rules see words after expansion and quote
 * removal, so a word that is not there as such is passed over.
 */
final class MatchedWords {
  private MatchedWords() {}

  /** The matched characters of {@code text}. */
  static BitSet in(String text, List<String> matches) {
    BitSet marked = new BitSet(text.length());
    for (String match : matches) {
      mark(text, match.endsWith("…") ? match.substring(0, match.length() - 1) : match, marked);
    }
    return marked;
  }

  private static void mark(String text, String match, BitSet marked) {
    int whole = find(text, match, 0);
    if (whole >= 0) {
      marked.set(whole, whole + match.length());
      return;
    }
    int from = 0;
    List<int[]> found = new ArrayList<>();
    for (String word : match.split("\\s+", -1)) {
      int at = word.isEmpty() ? -1 : find(text, word, from);
      if (at >= 0) {
        found.add(new int[] {at, at + word.length()});
        from = at + word.length();
      }
    }
    int end = -1;
    for (int[] span : found) {
      boolean adjoins = end >= 0 && text.substring(end, span[0]).isBlank();
      marked.set(adjoins ? end : span[0], span[1]);
      end = span[1];
    }
  }

  /** The first place at or after {@code from} where {@code word} stands by itself. */
  private static int find(String text, String word, int from) {
    for (int at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
      if (isBorder(text, at - 1) && isBorder(text, at + word.length())) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isBorder(String text, int at) {
    return at < 0
        || at >= text.length()
        || "\"'`;|&()<>={}$".indexOf(text.charAt(at)) >= 0
        || Character.isWhitespace(text.charAt(at));
  }
}
