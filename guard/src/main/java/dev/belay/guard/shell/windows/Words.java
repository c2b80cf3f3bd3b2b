package dev.belay.guard.shell.windows;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.Span;
import java.util.ArrayList;
import java.util.List;

/** Puts a word together from known and unknown pieces. */
final class Words {
  private static final int LONGEST = 32 * 1024;

  private final StringBuilder text = new StringBuilder();
  private final List<Unknown> unknowns = new ArrayList<>(1);
  private boolean glob;
  private boolean made;

  Words add(char c) {
    text.append(c == Word.GAP ? '\uFFFD' : c);
    return this;
  }

  Words glob() {
    glob = true;
    return this;
  }

  Words made() {
    made = true;
    return this;
  }

  Words add(Word word) {
    if (text.length() + word.text().length() <= LONGEST && unknowns.size() < 64) {
      text.append(word.text());
      unknowns.addAll(word.unknowns());
      made |= word.made() || !word.isKnown();
    }
    return this;
  }

  Words add(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) {
        text.append(' ');
      }
      add(words.get(i));
    }
    return this;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  Word word(Span span) {
    return new Word(text.toString(), unknowns, glob, made, span);
  }

  static Word unknown(
      Unknown.Kind kind, String written, String name, List<Execution> producers, Span span) {
    String shown = written.length() > 60 ? written.substring(0, 60) : written;
    return Word.unknown(new Unknown(kind, shown.replace(Word.GAP, '?'), name, producers), span);
  }

  static Word known(String text, Span span) {
    return new Word(text.replace(Word.GAP, '\uFFFD'), List.of(), false, true, span);
  }
}
