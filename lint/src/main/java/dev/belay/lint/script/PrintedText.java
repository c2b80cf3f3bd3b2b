package dev.belay.lint.script;

import dev.belay.guard.shell.syntax.Span;

/**
 * A text that a script prints to its standard output and that is no JSON.
 *
 * @param text how it begins, as far as it is known
 */
public record PrintedText(String text, Span span) {}
