package dev.belay.lint.rule;

import dev.belay.contract.host.ConfigurationContract;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.PlainText;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.script.PrintedText;

/** Plain text on standard output where nobody reads it. */
final class TextInsteadOfJson implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C66",
          "text-instead-of-json",
          Severity.INFO,
          "A hook prints plain text on an event whose output its host reads as JSON alone.",
          "Neither the model nor the user gets to see it; some hosts take the hook for failed.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"hooks": [{"type": "command", "command": "echo 'Remember to run the tests'"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"SessionStart": [{"hooks": [{"type": "command", "command": "echo 'Remember to run the tests'"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (HookScript script : findings.scripts()) {
      EventContract event = script.event();
      PlainText fate = ConfigurationContract.of(config.host()).stdout(event);
      boolean lost = fate == PlainText.IGNORED || fate == PlainText.ERROR;
      if (!lost || script.reading().plainText().isEmpty() || script.dispatches(config)) {
        continue;
      }
      // One of them stands for all.
      PrintedText text = script.reading().plainText().getFirst();
      boolean fails = fate == PlainText.ERROR;
      script
          .at(CARD, text.span(), findings)
          .as(fails ? Severity.WARNING : Severity.INFO)
          .say(
              script.where(text.span())
                  + (fails
                      ? "plain text makes this hook fail on " + event.name()
                      : "plain text goes into a log at most on " + event.name()),
              advice(event));
    }
  }

  private static String advice(EventContract event) {
    boolean context = event.answer(dev.belay.contract.host.Answer.Part.CONTEXT) != null;
    boolean message = event.answer(dev.belay.contract.host.Answer.Part.MESSAGE) != null;
    return context
        ? "give it to the model as JSON, or write it to standard error"
        : message
            ? "give it to the user as JSON, or write it to standard error"
            : "write it to standard error or to a file";
  }
}
