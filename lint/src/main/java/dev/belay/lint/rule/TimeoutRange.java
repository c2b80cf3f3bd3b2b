package dev.belay.lint.rule;

import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.Layout;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;

/** A time limit outside of what the host takes. */
final class TimeoutRange implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C41",
          "timeout-out-of-range",
          Severity.ERROR,
          "A time limit is zero, negative, or outside of what the host takes.",
          "The host refuses such a hook, ends it at once, or takes another limit than the one written.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "check", "timeout": 0}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "check", "timeout": 5}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    Layout layout = config.layout();
    for (TimeoutPlace limit : TimeoutPlace.all(config)) {
      EventContract event = limit.hook().event().event();
      if (limit.value() < 0
          || (limit.value() == 0 && (layout == null || layout.time().positive()))) {
        findings
            .atValue(CARD, limit.path())
            .as(limit.value() == 0 && layout == null ? Severity.WARNING : Severity.ERROR)
            .say(
                "a time limit of " + limit.written() + " leaves no time",
                "write a positive number, or none");
      } else if (layout != null && event != null) {
        bounds(layout, limit, event, findings);
      }
    }
  }

  private static void bounds(
      Layout layout, TimeoutPlace limit, EventContract event, Findings findings) {
    int most = layout.time().max(event);
    int least = layout.time().min();
    // So large a number was meant in another unit, of which another rule speaks.
    if (most > 0 && limit.value() > most && limit.value() < 1000) {
      findings
          .atValue(CARD, limit.path())
          .as(Severity.WARNING)
          .say(
              "on " + event.name() + " no more than " + most + " " + limit.unit() + " count",
              "write " + most + " or less");
    } else if (least > 0 && limit.value() < least) {
      findings
          .atValue(CARD, limit.path())
          .as(Severity.WARNING)
          .say(
              "no less than " + least + " " + limit.unit() + " count",
              "write " + least + " or more");
    }
  }
}
