package dev.belay.lint.rule;

import dev.belay.contract.host.Answer;
import dev.belay.contract.host.EventContract;
import dev.belay.guard.shell.syntax.Span;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.script.ExitCode;
import dev.belay.lint.script.PrintedAnswer;
import org.jspecify.annotations.Nullable;

/** A stop hook that may keep its agent from ever stopping. */
final class StopWithoutEnd implements Rule {
  private static final String FIELD = "stop_hook_active";

  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C67",
          "stop-without-end",
          Severity.WARNING,
          "A hook makes its agent go on and does not look whether it has done so before.",
          "The agent stops, is sent on, stops again: a loop that ends at a limit of the host, if it has one.",
          Example.claude(
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "make test >&2 || exit 2"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "jq -e .stop_hook_active && exit 0; make test >&2 || exit 2"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (HookScript script : findings.scripts()) {
      EventContract event = script.event();
      boolean has = event.fields().stream().anyMatch(field -> field.name().equals(FIELD));
      Answer deny = event.answer(Answer.Part.DENY);
      if (!has
          || deny == null
          || deny.effect() != Answer.Effect.CONTINUES
          || script.reading().stopHookActive()
          || !script.reading().complete()
          || script.dispatches(config)) {
        continue;
      }
      Span refusal = refusal(script);
      if (refusal != null) {
        script
            .at(CARD, refusal, findings)
            .say(
                script.where(refusal) + "the agent is made to go on, whether or not it was before",
                "let it stop where " + FIELD + " is true");
      }
    }
  }

  private static @Nullable Span refusal(HookScript script) {
    for (ExitCode exit : script.reading().exits()) {
      if (exit.code() == 2) {
        return exit.span();
      }
    }
    for (PrintedAnswer answer : script.reading().answers()) {
      // continue: false is what ends the run.
      if (answer.sketch().text("decision").equals("block")) {
        return answer.span();
      }
    }
    return null;
  }
}
