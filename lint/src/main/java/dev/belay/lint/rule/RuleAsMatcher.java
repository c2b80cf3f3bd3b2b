package dev.belay.lint.rule;

import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import java.util.List;

/** A permission rule or an expression where a matcher belongs. */
final class RuleAsMatcher implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C33",
          "permission-rule-as-matcher",
          Severity.ERROR,
          "A matcher is written as a permission rule such as Bash(git *), or as an expression such as tool == Bash.",
          "Matchers are names or patterns of names. Such a text fits no tool, so the hooks never run.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash(git push*)", "hooks": [{"type": "command", "command": "check"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "if": "Bash(git push*)", "command": "check"}]}]}}
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
        if (name.isOtherLanguage()) {
          report(place, name, dead.size() == place.matcher().names().size(), findings);
          break;
        }
      }
    }
  }

  private static void report(MatcherPlace place, DeadName dead, boolean whole, Findings findings) {
    boolean rule = dead.reason() == DeadName.Reason.PERMISSION_RULE;
    findings
        .atValue(CARD, place.path())
        .as(whole ? Severity.ERROR : Severity.WARNING)
        .say(
            dead.name()
                + (rule ? " is a permission rule" : " is an expression")
                + ", and fits no tool",
            rule
                ? "write the matcher "
                    + dead.meant()
                    + ", and look at the arguments in the hook or in its if"
                : "write the names of tools, such as Edit|Write");
  }
}
