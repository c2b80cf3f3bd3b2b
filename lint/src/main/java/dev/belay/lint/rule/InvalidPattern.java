package dev.belay.lint.rule;

import com.google.gson.JsonPrimitive;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import java.util.Locale;

/** A matcher that is no valid pattern. */
final class InvalidPattern implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C34",
          "invalid-pattern",
          Severity.ERROR,
          "A matcher is no valid pattern.",
          "Hosts pass the hooks over, or compare the text as it stands; some refuse the whole file.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash|(Edit", "hooks": [{"type": "command", "command": "check"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash|Edit", "hooks": [{"type": "command", "command": "check"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (MatcherPlace place : MatcherPlace.all(config)) {
      String invalid = place.matcher().invalid();
      if (invalid != null && !isRuleOrExpression(place.matcher().text())) {
        String text = place.matcher().text();
        boolean star = text.equals("*");
        Findings.Draft draft = findings.atValue(CARD, place.path());
        if (star) {
          draft.fix(
              "change to .*", () -> config.text().withValue(place.path(), new JsonPrimitive(".*")));
        }
        draft.say(
            text + " is no valid pattern: " + invalid.toLowerCase(Locale.ROOT),
            star ? "write .* for all" : "correct it, or write plain names with | between them");
      }
    }
  }

  private static boolean isRuleOrExpression(String text) {
    return text.contains("==")
        || text.contains("&&")
        || (text.indexOf('(') > 0 && text.endsWith(")"));
  }
}
