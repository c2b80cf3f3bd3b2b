package dev.belay.lint.rule;

import dev.belay.contract.host.EventContract;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A matcher that nobody looks at. */
final class IgnoredMatcher implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C35",
          "ignored-matcher",
          Severity.WARNING,
          "A matcher stands on an event that does not look at matchers.",
          "The hooks run for every such event, whatever the matcher says.",
          Example.claude(
              """
              {"hooks": {"Stop": [{"matcher": "compact", "hooks": [{"type": "command", "command": "check"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "check"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    Set<List<Object>> seen = new HashSet<>();
    for (HookEntry hook : config.hooks()) {
      EventContract event = hook.event().event();
      String text = hook.matcherText();
      boolean ignored =
          event != null
              && event.matcher().isEmpty()
              && !config.contract().matcherWords().containsKey(event.name())
              && !config.host().matcherSyntax().equals("file-name")
              && isSure(config);
      if (ignored && text != null && !text.isEmpty() && seen.add(hook.matcherPath())) {
        boolean all = text.equals("*") || text.equals(".*");
        findings
            .atKey(CARD, hook.matcherPath())
            .as(all ? Severity.INFO : Severity.WARNING)
            .fix("take the matcher away", () -> config.text().without(hook.matcherPath()))
            .say(
                hook.event().name() + " does not look at matchers",
                all
                    ? "take it away: it means nothing here"
                    : "take it away, or let the hook itself decide");
      }
    }
  }

  /** Documents of hosts that were never run name matchers on events for words that no field has. */
  private static boolean isSure(HookConfig config) {
    return config.host().matcherSyntax().equals("none")
        || !config.host().verifiedVersion().isEmpty();
  }
}
