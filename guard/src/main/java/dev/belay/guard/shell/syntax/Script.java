package dev.belay.guard.shell.syntax;

import java.util.List;

/**
 * A shell text, or the body of a substitution.
 *
 * @param statements what it says, in order; where the text has an error, what could be read
 * @param problems what could not be read; empty when the whole text is well formed
 */
public record Script(List<Statement> statements, List<SyntaxProblem> problems, Span span)
    implements SyntaxNode {
  public Script {
    statements = List.copyOf(statements);
    problems = List.copyOf(problems);
  }

  /** Whether all of it was read. */
  public boolean isComplete() {
    return problems.isEmpty();
  }
}
