package dev.belay.lint.rule;

import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HandlerKind;
import dev.belay.contract.host.Layout;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookEntry;
import java.util.List;

/** A type of handler that the event does not take. */
final class HandlerTypeNotTaken implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C23",
          "handler-type-not-taken",
          Severity.ERROR,
          "A handler is of a type that its event does not take.",
          "The host passes the handler over.",
          Example.claude(
              """
              {"hooks": {"SessionStart": [{"hooks": [{"type": "prompt", "prompt": "Is all well?"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"SessionStart": [{"hooks": [{"type": "command", "command": "check"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    Layout layout = config.layout();
    for (HookEntry hook : config.hooks()) {
      HandlerKind kind = config.kind(hook);
      EventContract event = hook.event().event();
      if (layout == null || kind == null || event == null) {
        continue;
      }
      if (!kind.isTakenBy(event) || !kind.runs()) {
        List<String> taken =
            layout.kinds().stream()
                .filter(other -> other.isTakenBy(event) && other.runs())
                .map(HandlerKind::name)
                .toList();
        (hook.members().has("type")
                ? findings.atValue(CARD, hook.at("type"))
                : findings.atValue(CARD, hook.path()))
            .as(kind.runs() ? Severity.ERROR : Severity.WARNING)
            .say(
                (kind.runs() ? event.name() : config.host().title())
                    + " takes no handlers of type "
                    + kind.name(),
                "it takes " + String.join(", ", taken));
      }
    }
  }
}
