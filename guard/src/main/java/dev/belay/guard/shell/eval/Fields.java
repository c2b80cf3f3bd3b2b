package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.Span;
import java.util.ArrayList;
import java.util.List;

/** Builds the words that one written word becomes. */
final class Fields {
  /** How expansions are taken. */
  enum Mode {
    /** They are split, and wildcards stay. */
    SPLIT,
    /** They stay one word: assignments, redirections. */
    WHOLE,
    /** They stay one word, in which what is quoted means itself: patterns. */
    PATTERN
  }

  private static final int LONGEST = 128 * 1024;
  private static final int MOST = 4096;

  private final Source source;
  private final Span span;
  private final Mode mode;
  private final String separators;
  private final List<Word> done;

  private final StringBuilder text = new StringBuilder();
  private List<Unknown> unknowns = List.of();
  private boolean glob;
  private boolean made;
  private boolean open;

  Fields(Source source, Span span, Mode mode, String separators, List<Word> done) {
    this.source = source;
    this.span = span;
    this.mode = mode;
    this.separators = separators;
    this.done = done;
  }

  /** Characters of the text itself, unquoted. */
  void literal(String characters) {
    open = true;
    characters(characters, false);
  }

  void quoted(String characters) {
    open = true;
    characters(characters, true);
  }

  /** Something of which nothing but a wildcard is known. */
  void wildcard(String characters) {
    open = true;
    glob = true;
    text.append(characters);
  }

  void markQuoted() {
    open = true;
  }

  void gap(Unknown unknown) {
    open = true;
    made = true;
    text.append(Word.GAP);
    if (unknowns.isEmpty()) {
      unknowns = new ArrayList<>();
    }
    unknowns.add(unknown);
  }

  /** The value of an expansion. */
  void value(Word value, boolean quoted) {
    made = true;
    if (quoted) {
      open = true;
    }
    if (quoted || mode != Mode.SPLIT) {
      open |= !value.text().isEmpty();
      whole(value, quoted);
    } else {
      split(value);
    }
  }

  private void whole(Word value, boolean quoted) {
    String characters = value.text();
    if (text.length() + characters.length() > LONGEST) {
      return;
    }
    // The item of a loop over files stands for their names, whatever the quotes.
    glob |= value.glob();
    if (value.isKnown()) {
      append(characters, quoted);
      return;
    }
    int next = 0;
    int start = 0;
    for (int at = characters.indexOf(Word.GAP); at >= 0; at = characters.indexOf(Word.GAP, start)) {
      append(characters.substring(start, at), quoted);
      gap(value.unknowns().get(next++));
      start = at + 1;
    }
    append(characters.substring(start), quoted);
  }

  private void append(String characters, boolean quoted) {
    if (quoted && mode == Mode.PATTERN) {
      text.append(Pattern.quote(characters));
      return;
    }
    text.append(characters);
    if (!quoted && !glob) {
      glob = Pattern.isSpecial(characters);
    }
  }

  private void split(Word value) {
    String characters = value.text();
    int next = 0;
    boolean pending = false;
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c == Word.GAP) {
        gap(value.unknowns().get(next++));
        pending = false;
      } else if (separators.indexOf(c) >= 0) {
        boolean blank = c == ' ' || c == '\t' || c == '\n';
        if (open || (!blank && pending)) {
          finish();
          pending = false;
        } else if (!blank) {
          open = true;
          finish();
        }
      } else {
        open = true;
        text.append(c);
        glob |= Pattern.isSpecial(c);
      }
    }
  }

  private void characters(String characters, boolean quoted) {
    if (text.length() + characters.length() > LONGEST) {
      return;
    }
    if (!source.hasGaps()) {
      append(characters, quoted);
      return;
    }
    int start = 0;
    for (int i = 0; i < characters.length(); i++) {
      Unknown unknown = source.gap(characters.charAt(i));
      if (unknown != null) {
        append(characters.substring(start, i), quoted);
        gap(unknown);
        start = i + 1;
      }
    }
    append(characters.substring(start), quoted);
  }

  /** Ends the word, so that what follows is another one. */
  void finish() {
    if (open) {
      if (done.size() < MOST) {
        done.add(new Word(text.toString(), unknowns, glob, made, span));
      }
      text.setLength(0);
      unknowns = List.of();
      glob = false;
      open = false;
      made = true;
    }
  }

  /** The single word; empty where nothing came. */
  Word word() {
    return new Word(text.toString(), unknowns, glob, made, span);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  Mode mode() {
    return mode;
  }

  /** Whether a list in quotes makes words of its own. */
  boolean separates() {
    return mode == Mode.SPLIT;
  }
}
