package dev.belay.lint.script;

import dev.belay.guard.shell.syntax.Span;

/**
 * An environment variable that a script reads and does not set itself.
 *
 * @param fallback whether something else is taken where it is not set
 */
public record EnvironmentRead(String name, Span span, boolean fallback) {}
