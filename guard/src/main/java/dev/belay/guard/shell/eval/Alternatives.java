package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.Span;
import java.util.ArrayList;
import java.util.List;

/** Lists of words of which one holds, depending on the way that was taken. */
final class Alternatives {
  static final int MOST = 4;
  static final Span NO_PLACE = new Span(0, 0);
  static final Word NOTHING = Word.literal("", NO_PLACE);
  static final List<Word> EMPTY = List.of(NOTHING);

  private static final int LONGEST = 128 * 1024;

  private Alternatives() {}

  static boolean same(Word one, Word other) {
    if (one == other) {
      return true;
    }
    if (!one.text().equals(other.text())) {
      return false;
    }
    for (int i = 0; i < one.unknowns().size(); i++) {
      Unknown first = one.unknowns().get(i);
      Unknown second = other.unknowns().get(i);
      if (first != second
          && (first.kind() != second.kind()
              || !first.written().equals(second.written())
              || !first.producers().isEmpty()
              || !second.producers().isEmpty())) {
        return false;
      }
    }
    return true;
  }

  static boolean same(List<Word> some, List<Word> others) {
    if (some == others) {
      return true;
    }
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!same(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Either of these; what is too much becomes unknown. */
  static List<Word> union(List<Word> some, List<Word> others) {
    if (same(some, others)) {
      return some;
    }
    List<Word> all = new ArrayList<>(some);
    for (Word other : others) {
      boolean known = false;
      for (Word one : all) {
        known |= same(one, other);
      }
      if (!known) {
        all.add(other);
      }
    }
    if (all.size() > MOST) {
      all.set(MOST - 1, anyOf(all.subList(MOST - 1, all.size())));
      all.subList(MOST, all.size()).clear();
    }
    return List.copyOf(all);
  }

  /** A word that may be any of these. */
  static Word anyOf(List<Word> words) {
    if (words.size() == 1) {
      return words.getFirst();
    }
    Unknown first = null;
    List<dev.belay.guard.execution.Execution> producers = new ArrayList<>();
    for (Word word : words) {
      for (Unknown unknown : word.unknowns()) {
        first = first == null ? unknown : first;
        if (producers.size() < 64) {
          producers.addAll(unknown.producers());
        }
      }
    }
    Unknown any =
        new Unknown(
            first == null ? Unknown.Kind.VARIABLE : first.kind(),
            first == null ? "…" : first.written(),
            first == null ? "" : first.name(),
            producers);
    return Word.unknown(any, words.isEmpty() ? NO_PLACE : words.getFirst().span());
  }

  /** One after the other. */
  static Word join(Word first, Word second) {
    if (first.text().isEmpty()) {
      return second;
    }
    if (second.text().isEmpty() || first.text().length() + second.text().length() > LONGEST) {
      return first;
    }
    List<Unknown> unknowns = first.unknowns();
    if (!second.unknowns().isEmpty()) {
      unknowns = new ArrayList<>(unknowns);
      unknowns.addAll(second.unknowns());
    }
    return new Word(
        first.text() + second.text(), unknowns, first.glob() || second.glob(), true, first.span());
  }

  static List<Word> join(List<Word> firsts, List<Word> seconds) {
    if (firsts.size() == 1 && seconds.size() == 1) {
      return List.of(join(firsts.getFirst(), seconds.getFirst()));
    }
    List<Word> all = new ArrayList<>();
    for (Word first : firsts) {
      for (Word second : seconds) {
        all.add(join(first, second));
      }
    }
    return union(all.subList(0, Math.min(all.size(), 1)), all);
  }

  /** Without the line ends at the end, as a substitution gives it. */
  static Word trimmed(Word word) {
    int end = word.text().length();
    while (end > 0 && word.text().charAt(end - 1) == '\n') {
      end--;
    }
    return end == word.text().length() ? word : word.part(0, end);
  }

  /** Whether nothing at all is known. */
  static boolean isBlank(Word word) {
    for (int i = 0; i < word.text().length(); i++) {
      char c = word.text().charAt(i);
      if (c != Word.GAP && !Character.isWhitespace(c)) {
        return false;
      }
    }
    return !word.unknowns().isEmpty();
  }
}
