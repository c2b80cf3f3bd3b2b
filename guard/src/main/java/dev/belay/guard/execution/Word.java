package dev.belay.guard.execution;

import static java.util.Objects.requireNonNull;

import dev.belay.guard.shell.syntax.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A word as a program would get it, after expansion and quote removal.
 *
 * @param text the word; {@link #GAP} stands for each piece that is not known
 * @param unknowns what the gaps are, in order
 * @param glob whether it holds an unquoted wildcard, so that it may become several names
 * @param made whether it was put together by expansions, encodings or code rather than written out
 *     plainly
 * @param span where the word that it comes from stands in the outermost text
 */
public record Word(String text, List<Unknown> unknowns, boolean glob, boolean made, Span span) {
  /**
   * Stands for a piece that is not known. No Unicode character; readers replace it in their input.
   */
  public static final char GAP = '\uFFFF';

  public Word {
    requireNonNull(text, "text");
    unknowns = List.copyOf(unknowns);
    requireNonNull(span, "span");
    int gaps = 0;
    for (int at = text.indexOf(GAP); at >= 0; at = text.indexOf(GAP, at + 1)) {
      gaps++;
    }
    if (gaps != unknowns.size()) {
      throw new IllegalArgumentException(gaps + " gaps, " + unknowns.size() + " unknowns");
    }
  }

  /** A word that is fully known and was written out plainly. */
  public static Word literal(String text, Span span) {
    return new Word(text, List.of(), false, false, span);
  }

  /** A word of which nothing is known. */
  public static Word unknown(Unknown what, Span span) {
    return new Word(String.valueOf(GAP), List.of(what), false, true, span);
  }

  /** Whether all of it is known (what wildcards stand for apart). */
  public boolean isKnown() {
    return unknowns.isEmpty();
  }

  /** Whether it is known to be this. */
  public boolean is(String value) {
    return text.equals(value);
  }

  /** What is known of its beginning. */
  public String knownPrefix() {
    int gap = text.indexOf(GAP);
    return gap < 0 ? text : text.substring(0, gap);
  }

  /** The text for people: what is not known as it was written. */
  public String shown() {
    if (unknowns.isEmpty()) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    int next = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == GAP) {
        shown.append(unknowns.get(next++).written());
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }

  /** The part from an index on, as for {@code @file} and {@code if=file}. */
  public Word from(int index) {
    return part(index, text.length());
  }

  /** The part between two indexes of {@link #text}. */
  public Word part(int start, int end) {
    int skipped = 0;
    for (int i = 0; i < start; i++) {
      skipped += text.charAt(i) == GAP ? 1 : 0;
    }
    String cut = text.substring(start, end);
    List<Unknown> left = List.of();
    if (!unknowns.isEmpty()) {
      int kept = 0;
      for (int i = 0; i < cut.length(); i++) {
        kept += cut.charAt(i) == GAP ? 1 : 0;
      }
      left = unknowns.subList(skipped, skipped + kept);
    }
    return new Word(cut, left, glob, made, span);
  }

  /** Every execution whose output goes into this word. */
  public List<Execution> producers() {
    if (unknowns.isEmpty()) {
      return List.of();
    }
    List<Execution> all = new ArrayList<>();
    for (Unknown unknown : unknowns) {
      all.addAll(unknown.producers());
    }
    return all;
  }

  @Override
  public String toString() {
    return shown();
  }
}
