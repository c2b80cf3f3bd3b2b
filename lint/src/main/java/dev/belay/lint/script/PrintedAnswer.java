package dev.belay.lint.script;

import dev.belay.guard.shell.syntax.Span;

/**
 * A JSON object that a script prints to its standard output.
 *
 * @param sketch what is known of it
 * @param span the statement that prints it
 */
public record PrintedAnswer(AnswerSketch.Members sketch, Span span) {
  /** Whether it refuses, in one of the forms that hosts know or once knew. */
  public boolean refuses() {
    return refusal(sketch.text("decision"))
        || refusal(sketch.text("permissionDecision"))
        || refusal(sketch.text("permission"))
        || refusal(sketch.text("hookSpecificOutput.permissionDecision"))
        || refusal(sketch.text("hookSpecificOutput.decision.behavior"))
        || "false".equals(sketch.text("continue"));
  }

  private static boolean refusal(String word) {
    return word.equals("deny") || word.equals("block");
  }
}
