package dev.belay.lint.rule;

import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import java.util.List;

/** A tool's name in the wrong case. */
final class ToolInWrongCase implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C31",
          "tool-in-wrong-case",
          Severity.ERROR,
          "A matcher spells the name of a tool with small letters for large ones, or the other way round.",
          "Matchers tell them apart, so the hooks never run for that tool.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "bash", "hooks": [{"type": "command", "command": "check"}]}]}}
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
    for (MatcherPlace place : MatcherPlace.all(config)) {
      List<DeadName> dead = DeadName.of(place);
      for (DeadName name : dead) {
        if (name.reason() == DeadName.Reason.CASE) {
          report(place, name, dead.size() == place.matcher().names().size(), findings);
        }
      }
    }
  }

  private static void report(MatcherPlace place, DeadName dead, boolean whole, Findings findings) {
    findings
        .at(CARD, place.path(), place.span(dead.name()))
        .as(whole ? Severity.ERROR : Severity.WARNING)
        .fix("change to " + dead.meant(), () -> place.with(dead.name(), dead.meant()))
        .say(dead.name() + " fits no tool: names are told apart by case", "write " + dead.meant());
  }
}
