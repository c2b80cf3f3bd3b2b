package dev.belay.lint.rule;

import dev.belay.contract.host.ToolContract;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.setup.matcher.Matcher;
import java.util.ArrayList;
import java.util.List;

/** A plain name that fits inside others. */
final class PatternFitsMore implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C39",
          "pattern-fits-more",
          Severity.INFO,
          "One part of a matcher is a pattern, so that its plain names fit inside longer names as well.",
          "A plain list compares whole names; a single star, dot or bracket turns all of it into a pattern, where Write is found in TodoWrite too.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Write|mcp__github__.*", "hooks": [{"type": "command", "command": "check"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "^(Write|mcp__github__.*)$", "hooks": [{"type": "command", "command": "check"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (MatcherPlace place : MatcherPlace.all(config)) {
      Matcher matcher = place.matcher();
      if (matcher.reading() != Matcher.Reading.REGEX
          || matcher.invalid() != null
          || !Matcher.isToolName(place.event())) {
        continue;
      }
      List<String> more = new ArrayList<>();
      for (String name : matcher.names()) {
        boolean plain = config.host().tools().stream().anyMatch(tool -> tool.name().equals(name));
        for (ToolContract tool : config.host().tools()) {
          if (plain && tool.name().contains(name) && !matcher.names().contains(tool.name())) {
            more.add(tool.name());
          }
        }
      }
      if (!more.isEmpty() && config.host().matcherSyntax().equals("exact-or-regex")) {
        findings
            .atValue(CARD, place.path())
            .say(
                "as a pattern this fits " + String.join(", ", more) + " too",
                "anchor it if that is not meant: ^(" + matcher.text() + ")$");
      }
    }
  }
}
