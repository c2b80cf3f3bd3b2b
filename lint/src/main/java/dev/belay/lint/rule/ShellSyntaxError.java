package dev.belay.lint.rule;

import dev.belay.guard.shell.syntax.Script;
import dev.belay.guard.shell.syntax.Span;
import dev.belay.guard.shell.syntax.SyntaxProblem;
import dev.belay.lint.Severity;
import dev.belay.lint.command.HookCommand;
import dev.belay.lint.command.Reader;
import dev.belay.lint.config.HookConfig;

/** A command line that no shell can read. */
final class ShellSyntaxError implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C69",
          "shell-syntax-error",
          Severity.ERROR,
          "A command line has a quote, bracket or keyword that is not closed, or stands where it cannot stand.",
          "The shell runs none of it, and most hosts let that failure pass.",
          Example.claude(
              """
              {"hooks": {"PostToolUse": [{"hooks": [{"type": "command", "command": "if [ -f Makefile ]; then make lint >&2"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PostToolUse": [{"hooks": [{"type": "command", "command": "if [ -f Makefile ]; then make lint >&2; fi"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (HookCommand command : findings.commands()) {
      Script script = command.script();
      if (script == null
          || command.reader() != Reader.SHELL
          || !command.hook().type().equals("command")) {
        continue;
      }
      for (SyntaxProblem problem : script.problems()) {
        String what =
            switch (problem.kind()) {
              case UNEXPECTED -> "the shell cannot read this: what begins here cannot stand here";
              case UNCLOSED -> "the shell cannot read this: what begins here is not closed";
              case OPEN_DOCUMENT, LIMIT -> "";
            };
        if (!what.isEmpty()) {
          int at = Math.min(problem.at(), command.text().length());
          int end = Math.min(at + 1, command.text().length());
          findings.in(CARD, command, new Span(at, end)).say(what, "close it, or put it in quotes");
          // What follows from the first is no news.
          break;
        }
      }
    }
  }
}
