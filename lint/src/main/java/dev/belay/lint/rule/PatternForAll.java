package dev.belay.lint.rule;

import com.google.gson.JsonPrimitive;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.setup.matcher.Matcher;

/** A pattern that fits everything. */
final class PatternForAll implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C29",
          "pattern-for-all",
          Severity.INFO,
          "A matcher for everything is written as a pattern.",
          "It works, but a star or no matcher says the same to every reader, and to hosts that compare names.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": ".*", "hooks": [{"type": "command", "command": "check"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "*", "hooks": [{"type": "command", "command": "check"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (MatcherPlace place : MatcherPlace.all(config)) {
      boolean star = !config.host().matcherSyntax().equals("strict-regex");
      Matcher.Reading reading = place.matcher().reading();
      boolean pattern = reading == Matcher.Reading.REGEX || reading == Matcher.Reading.WHOLE_REGEX;
      if (place.matcher().text().equals(".*") && star && pattern) {
        findings
            .atValue(CARD, place.path())
            .fix("change to *", () -> config.text().withValue(place.path(), new JsonPrimitive("*")))
            .say("the pattern .* fits everything", "write *, or leave the matcher away");
      }
    }
  }
}
