package dev.belay.lint.script;

import dev.belay.guard.shell.syntax.Span;

/**
 * A place of the event that a script reads.
 *
 * @param place the keys, joined by dots; {@code []} for the items of a list: {@code
 *     tool_input.command}
 * @param span where it is read
 * @param alternative whether another place is read where this one holds nothing, as in scripts that
 *     serve several hosts
 */
public record FieldRead(String place, Span span, boolean alternative) {}
