package dev.belay.lint.rule;

import dev.belay.contract.host.Answer;
import dev.belay.contract.host.EventContract;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.script.ExitCode;
import dev.belay.lint.script.PrintedAnswer;

/** A refusal on an event that cannot be refused. */
final class RefusalUnheard implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C63",
          "refusal-unheard",
          Severity.INFO,
          "A hook refuses on an event that its host lets nobody refuse.",
          "Nothing is stopped: what the event tells of has happened, or happens anyway.",
          Example.claude(
              """
              {"hooks": {"SessionStart": [{"hooks": [{"type": "command", "command": "test -f .env || { echo 'Not allowed without .env' >&2; exit 2; }"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"UserPromptSubmit": [{"hooks": [{"type": "command", "command": "test -f .env || { echo 'Not allowed without .env' >&2; exit 2; }"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (HookScript script : findings.scripts()) {
      EventContract event = script.event();
      boolean hears =
          event.answer(Answer.Part.REFUSE) != null
              || event.answer(Answer.Part.DENY) != null
              || event.answer(Answer.Part.STOP) != null;
      // Where no event of a host is known to take an answer, nothing is known of this one.
      if (hears
          || script.dispatches(config)
          || config.host().events().stream().noneMatch(each -> !each.answers().isEmpty())) {
        continue;
      }
      for (ExitCode exit : script.reading().exits()) {
        if (exit.code() == 2) {
          script
              .at(CARD, exit.span(), findings)
              .say(
                  script.where(exit.span()) + "exit code 2 stops nothing on " + event.name(),
                  advice(exit.look() == ExitCode.Look.REFUSAL));
        }
      }
      for (PrintedAnswer answer : script.reading().answers()) {
        if (answer.refuses()) {
          script
              .at(CARD, answer.span(), findings)
              .say(
                  script.where(answer.span()) + "this refusal stops nothing on " + event.name(),
                  advice(true));
        }
      }
    }
  }

  private static String advice(boolean meant) {
    return meant
        ? "refuse on an event that gates something"
        : "the code counts as a failure of the hook";
  }
}
