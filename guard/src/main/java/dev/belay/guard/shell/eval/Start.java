package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Assignment;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command that is about to start.
 *
 * @param argv its words, at least one
 * @param assignments the variables before it
 * @param span where it stands in the outermost text
 * @param functions whether functions of the shell are looked for
 * @param builtins whether builtins of the shell are looked for
 * @param stands the code that it stands for; null for a real one
 */
record Start(
    List<Word> argv,
    List<Assignment> assignments,
    Span span,
    boolean functions,
    boolean builtins,
    @Nullable String stands) {

  Start with(List<Word> other) {
    return new Start(other, assignments, span, functions, builtins, stands);
  }
}
