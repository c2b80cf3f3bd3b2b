package dev.belay.lint.script;

import dev.belay.guard.shell.syntax.Span;
import dev.belay.guard.shell.syntax.WordNode;
import dev.belay.guard.shell.syntax.WordPart;
import java.util.Arrays;

/** The texts of a shell script's words, with the place of each character. */
final class ShellWords {
  /** How far a character may stand behind the one before it: quotes and backslashes between. */
  private static final int AHEAD = 16;

  private final Passage passage;

  ShellWords(Passage passage) {
    this.passage = passage;
  }

  /** What a word says; {@link Value#HOLE} for each expansion. */
  String text(WordNode word) {
    return passage(word).text();
  }

  Passage passage(WordNode word) {
    Text text = new Text();
    for (WordPart part : word.parts()) {
      add(part, text);
    }
    return text.finish(passage.place(Math.min(word.span().end(), passage.text().length())));
  }

  private void add(WordPart part, Text text) {
    // Before the switch: the first one over types costs a process milliseconds.
    if (part instanceof WordPart.Literal literal) {
      align(literal.text(), literal.span(), text);
      return;
    }
    if (part instanceof WordPart.Quoted quoted) {
      align(quoted.text(), quoted.span(), text);
      return;
    }
    if (part instanceof WordPart.DoubleQuoted marks) {
      marks.parts().forEach(inner -> add(inner, text));
      return;
    }
    if (part instanceof WordPart.Parameter other) {
      hole(other.span(), text);
      return;
    }
    switch (part) {
      case WordPart.Literal literal -> align(literal.text(), literal.span(), text);
      case WordPart.Quoted quoted -> align(quoted.text(), quoted.span(), text);
      case WordPart.DoubleQuoted marks -> {
        for (WordPart inner : marks.parts()) {
          add(inner, text);
        }
      }
      case WordPart.Parameter other -> hole(other.span(), text);
      case WordPart.CommandSubstitution other -> hole(other.span(), text);
      case WordPart.Arithmetic other -> hole(other.span(), text);
      case WordPart.ProcessSubstitution other -> hole(other.span(), text);
      // Most braces in commands are meant as they stand: JSON without quotes, placeholders.
      case WordPart.BraceList other -> hole(other.span(), text);
      case WordPart.BraceRange other -> hole(other.span(), text);
      case WordPart.ExtendedGlob other -> hole(other.span(), text);
    }
  }

  private void hole(Span span, Text text) {
    text.add(Value.HOLE, passage.place(Math.min(span.start(), passage.text().length())));
  }

  private void align(String read, Span span, Text text) {
    String raw = passage.text();
    int end = Math.min(span.end(), raw.length());
    int at = Math.min(span.start(), end);
    for (int i = 0; i < read.length(); i++) {
      char c = read.charAt(i);
      int found = at;
      while (found < end && raw.charAt(found) != c && found < at + AHEAD) {
        found++;
      }
      boolean there = found < end && raw.charAt(found) == c;
      text.add(c, passage.place(there ? found : Math.min(at, raw.length())));
      at = there ? found + 1 : at;
    }
  }

  private static final class Text {
    private final StringBuilder text = new StringBuilder();
    private int[] places = new int[32];

    void add(char c, int place) {
      if (text.length() + 1 >= places.length) {
        places = Arrays.copyOf(places, places.length * 2);
      }
      places[text.length()] = place;
      text.append(c);
    }

    Passage finish(int end) {
      int[] all = Arrays.copyOf(places, text.length() + 1);
      all[text.length()] = end;
      return new Passage(text.toString(), all);
    }
  }
}
