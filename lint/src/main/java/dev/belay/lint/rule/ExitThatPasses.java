package dev.belay.lint.rule;

import dev.belay.contract.host.Answer;
import dev.belay.contract.host.EventContract;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.script.ExitCode;

/** An exit code that is meant to refuse and does not. */
final class ExitThatPasses implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C62",
          "exit-that-passes",
          Severity.ERROR,
          "A hook says that it blocks something and ends with a code that its host lets through.",
          "The message is shown at most, and what was to be stopped happens.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"hooks": [{"type": "command", "command": "if jq -r .tool_input.command | grep -q sudo; then echo 'Blocked: no sudo' >&2; exit 1; fi"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"hooks": [{"type": "command", "command": "if jq -r .tool_input.command | grep -q sudo; then echo 'Blocked: no sudo' >&2; exit 2; fi"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (HookScript script : findings.scripts()) {
      EventContract event = script.event();
      Answer refuse = event.answer(Answer.Part.REFUSE);
      if (event.gate().isEmpty() || refuse == null || refuse.form() == null || closes(script)) {
        continue;
      }
      int right = refuse.form().exitCode();
      for (ExitCode exit : script.reading().exits()) {
        if (exit.look() == ExitCode.Look.REFUSAL
            && exit.code() != 0
            && exit.code() != right
            && event.openOn().contains(exit.code() == 1 ? "exit-1" : "exit-other")) {
          script
              .at(CARD, exit.span(), findings)
              .as(script.dispatches(config) ? Severity.WARNING : Severity.ERROR)
              .say(
                  script.where(exit.span())
                      + "exit code "
                      + exit.code()
                      + " does not refuse on "
                      + event.name()
                      + ", so what is said to be blocked goes on",
                  right == 0
                      ? "answer with JSON"
                      : "end with exit code " + right + " and say why on standard error");
        }
      }
    }
  }

  /** Whether the handler itself turns failures into refusals. */
  private static boolean closes(HookScript script) {
    String written = script.command().hook().text("onFailure");
    return written != null && written.equals("block");
  }
}
