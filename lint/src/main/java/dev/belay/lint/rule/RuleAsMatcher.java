package dev.belay.lint.rule;

import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.ToolContract;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.setup.matcher.Matcher;

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
      if (place.matcher().reading() == Matcher.Reading.ALL || !Matcher.isToolName(place.event())) {
        continue;
      }
      String text = place.matcher().text();
      String tool = toolOfRule(place.config().host(), text);
      boolean expression =
          text.contains("==")
              || text.contains("&&")
              || text.contains("tool:")
              || text.contains("tools:");
      if (!place.matcher().reached(config.host()).isEmpty() || (tool.isEmpty() && !expression)) {
        continue;
      }
      findings
          .atValue(CARD, place.path())
          .say(
              text
                  + (tool.isEmpty() ? " is an expression" : " is a permission rule")
                  + ", and fits no tool",
              tool.isEmpty()
                  ? "write the names of tools, such as Edit|Write"
                  : "write the matcher "
                      + tool
                      + ", and look at the arguments in the hook or in its if");
    }
  }

  private static String toolOfRule(HostContract host, String text) {
    int open = text.indexOf('(');
    String word = open > 0 ? text.substring(0, open) : "";
    for (ToolContract tool : host.tools()) {
      if (tool.name().equals(word) && text.indexOf(')') > open) {
        return word;
      }
    }
    return "";
  }
}
