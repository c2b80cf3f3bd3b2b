package dev.belay.cli.explain;

import dev.belay.guard.policy.Ruling;
import dev.belay.guard.rule.Match;
import dev.belay.guard.shell.syntax.Span;
import java.util.BitSet;
import java.util.List;

/** What rules matched in a text, by the places that they tell, else by the words. */
final class MatchedText {
  private MatchedText() {}

  /** The matched characters of {@code text}. Blanks between matched neighbours count too. */
  static BitSet in(String text, List<Ruling> rulings) {
    BitSet marked = new BitSet(text.length());
    for (Ruling ruling : rulings) {
      for (Match match : ruling.finding().matches()) {
        if (match.spans().isEmpty()) {
          marked.or(MatchedWords.in(text, List.of(match.words())));
        } else {
          mark(text, match.spans(), marked);
        }
      }
    }
    return marked;
  }

  private static void mark(String text, List<Span> spans, BitSet marked) {
    int end = -1;
    for (Span span : spans) {
      int from = Math.min(span.start(), text.length());
      int to = Math.min(span.end(), text.length());
      boolean adjoins = end >= 0 && end <= from && text.substring(end, from).isBlank();
      marked.set(adjoins ? end : from, Math.max(from, to));
      end = to;
    }
  }
}
