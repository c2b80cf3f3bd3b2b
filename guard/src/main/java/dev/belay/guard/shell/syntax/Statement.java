package dev.belay.guard.shell.syntax;

/**
 * A command of a list, up to its separator.
 *
 * @param background whether it is followed by {@code &}
 */
public record Statement(Command command, boolean background, Span span) implements SyntaxNode {}
