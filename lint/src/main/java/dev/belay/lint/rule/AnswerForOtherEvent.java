package dev.belay.lint.rule;

import dev.belay.contract.NearestName;
import dev.belay.contract.host.EventContract;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.script.AnswerSketch;
import dev.belay.lint.script.PrintedAnswer;
import java.util.List;

/** An answer that names another event than the one that it is given to. */
final class AnswerForOtherEvent implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C65",
          "answer-for-other-event",
          Severity.WARNING,
          "The hookEventName of an answer is not the event that the hook runs for.",
          "Hosts that check the name take the answer for an error and go on without it.",
          Example.claude(
              """
              {"hooks": {"PostToolUse": [{"hooks": [{"type": "command", "command": "echo '{\\"hookSpecificOutput\\": {\\"hookEventName\\": \\"PreToolUse\\", \\"additionalContext\\": \\"run the tests\\"}}'"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PostToolUse": [{"hooks": [{"type": "command", "command": "echo '{\\"hookSpecificOutput\\": {\\"hookEventName\\": \\"PostToolUse\\", \\"additionalContext\\": \\"run the tests\\"}}'"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (HookScript script : findings.scripts()) {
      for (PrintedAnswer answer : script.reading().answers()) {
        AnswerSketch.Members sketch = answer.sketch();
        String named = sketch.text("hookSpecificOutput.hookEventName");
        boolean own = script.events().stream().anyMatch(event -> event.isNamed(named));
        if (named.isEmpty() || own || script.dispatches(config) || !namesEvents(script.event())) {
          continue;
        }
        List<String> names = config.host().events().stream().map(EventContract::name).toList();
        String nearest = names.contains(named) ? null : NearestName.of(named, names);
        script
            .at(CARD, answer.span(), findings)
            .say(
                script.where(answer.span())
                    + "the answer names "
                    + named
                    + ", and the hook runs for "
                    + script.event().name(),
                "write "
                    + (nearest == null ? script.event().name() : nearest)
                    + " as its hookEventName");
      }
    }
  }

  /** Whether answers on this event say which event they are for. */
  private static boolean namesEvents(EventContract event) {
    return event.answers().values().stream()
        .anyMatch(
            answer -> answer.form() != null && answer.form().json().contains("hookEventName"));
  }
}
