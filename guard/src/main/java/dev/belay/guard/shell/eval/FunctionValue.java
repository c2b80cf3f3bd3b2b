package dev.belay.guard.shell.eval;

import dev.belay.guard.shell.syntax.Command;

/**
 * A function.
 *
 * @param body what it runs
 * @param source the text that it stands in
 */
record FunctionValue(Command body, Source source) {}
