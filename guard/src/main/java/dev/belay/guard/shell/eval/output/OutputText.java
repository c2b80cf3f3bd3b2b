package dev.belay.guard.shell.eval.output;

import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.Span;
import java.util.ArrayList;
import java.util.List;

/** A text that is being written, with gaps. */
final class OutputText {
  /** No output grows longer; what is behind is lost, and the text then ends in a gap. */
  static final int MOST = 64 * 1024;

  private final StringBuilder text = new StringBuilder();
  private final List<Unknown> unknowns = new ArrayList<>();
  private boolean full;

  OutputText append(char c) {
    if (text.length() < MOST) {
      text.append(c == Word.GAP ? '\uFFFD' : c);
    } else {
      full = true;
    }
    return this;
  }

  OutputText append(String string) {
    for (int i = 0; i < string.length(); i++) {
      append(string.charAt(i));
    }
    return this;
  }

  OutputText appendCodePoint(int codePoint) {
    return append(Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "\uFFFD");
  }

  /** A word with its gaps. */
  OutputText append(Word word) {
    return append(word, 0, word.text().length());
  }

  /** Part of a word with its gaps. */
  OutputText append(Word word, int start, int end) {
    String all = word.text();
    int gap = 0;
    for (int i = word.isKnown() ? start : 0; i < end; i++) {
      char c = all.charAt(i);
      boolean unknown = c == Word.GAP;
      if (i >= start) {
        if (unknown) {
          gap(word.unknowns().get(gap));
        } else {
          append(c);
        }
      }
      gap += unknown ? 1 : 0;
    }
    return this;
  }

  OutputText gap(Unknown unknown) {
    if (text.length() < MOST) {
      text.append(Word.GAP);
      unknowns.add(unknown);
    } else {
      full = true;
    }
    return this;
  }

  int length() {
    return text.length();
  }

  /** Whether something did not fit. */
  boolean isFull() {
    return full;
  }

  Word word(Span span) {
    if (full) {
      text.append(Word.GAP);
      unknowns.add(new Unknown(Unknown.Kind.OUTPUT, "…", "", List.of()));
      full = false;
    }
    return new Word(text.toString(), unknowns, false, true, span);
  }
}
