package dev.belay.guard.shell.syntax;

/** A part of a shell text. */
public interface SyntaxNode {
  /** Where it stands in the text that was parsed. */
  Span span();
}
