package dev.belay.guard.shell.syntax;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a text.
 *
 * @param start the index of its first character
 * @param end the index after its last character
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  // The generated ones cost a process milliseconds when they are first called.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && span.start == start && span.end == end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  public int length() {
    return end - start;
  }

  /** The smallest span that holds both. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** What stands there. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
