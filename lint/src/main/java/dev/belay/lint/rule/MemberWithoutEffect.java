package dev.belay.lint.rule;

import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.Layout;
import dev.belay.contract.host.MemberLimit;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookEntry;

/** A known member in a place where it does not count. */
final class MemberWithoutEffect implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C11",
          "member-without-effect",
          Severity.WARNING,
          "A member that the host knows stands where it does not count: in another kind of file, or on another event.",
          "It is read past, so what its author meant by it does not happen.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "check", "once": true}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "check"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    Layout layout = config.layout();
    if (layout == null) {
      return;
    }
    for (Members member : Members.all(config)) {
      HookEntry hook = member.hook();
      EventContract event = hook == null ? null : hook.event().event();
      for (MemberLimit limit : layout.limits()) {
        if (event != null
            && !limit.member().equals("if")
            && limit.member().equals(member.name())
            && limit.at().equals("handler")
            && member.field() != null
            && !limit.counts(config.place().scope(), event)) {
          findings
              .atKey(CARD, member.path())
              .unsafeFix("take it away", () -> config.text().without(member.path()))
              .say(
                  member.name()
                      + " does not count here"
                      + (limit.note().isEmpty() ? "" : ": " + limit.note()),
                  "take it away");
        }
      }
    }
  }
}
