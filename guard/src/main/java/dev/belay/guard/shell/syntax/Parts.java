package dev.belay.guard.shell.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a word as they are read: neighbouring characters become one part. */
final class Parts {
  private final SourceText source;
  private final boolean quoted;
  private final List<WordPart> parts = new ArrayList<>(2);
  private @Nullable StringBuilder joined;
  private int start = -1;
  private int end;

  Parts(SourceText source, boolean quoted) {
    this.source = source;
    this.quoted = quoted;
  }

  /** The characters from one index to another, which mean themselves. */
  void text(int from, int to) {
    if (start < 0) {
      start = from;
    } else if (joined != null || end != from) {
      joined().append(source.text, from, to);
    }
    end = to;
  }

  /** A character that is written in another way. */
  void character(char c, int from, int to) {
    if (start < 0) {
      start = from;
      end = from;
    }
    joined().append(c);
    end = to;
  }

  private StringBuilder joined() {
    StringBuilder builder = joined;
    if (builder == null) {
      builder = new StringBuilder().append(source.text, start, end);
      joined = builder;
    }
    return builder;
  }

  void add(WordPart part) {
    flush();
    parts.add(part);
  }

  /** Parts that turned out to belong to this word. */
  void addAll(List<WordPart> more, int from, int to) {
    for (WordPart part : more) {
      if (part instanceof WordPart.Literal literal) {
        if (start < 0) {
          start = from;
          end = from;
        }
        joined().append(literal.text());
        end = to;
      } else {
        add(part);
      }
    }
  }

  boolean isEmpty() {
    return start < 0 && parts.isEmpty();
  }

  List<WordPart> finish() {
    flush();
    return parts;
  }

  private void flush() {
    if (start < 0) {
      return;
    }
    String text = joined == null ? source.text.substring(start, end) : joined.toString();
    Span span = source.span(start, end);
    parts.add(quoted ? new WordPart.Quoted(text, span) : new WordPart.Literal(text, span));
    start = -1;
    joined = null;
  }
}
