package dev.belay.lint.rule;

import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import java.util.List;

/** A name in a matcher that is the tool of no host. */
final class UnknownTool implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C30",
          "unknown-tool",
          Severity.WARNING,
          "A matcher names a tool that the host does not have.",
          "Hooks whose matcher fits no tool never run, and nobody is told.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bsh", "hooks": [{"type": "command", "command": "check"}]}]}}
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
        if (name.reason() == DeadName.Reason.EVENT) {
          findings
              .at(CARD, place.path(), place.span(name.name()))
              .as(dead.size() == place.matcher().names().size() ? Severity.ERROR : Severity.WARNING)
              .say(
                  name.name() + " is an event, and no tool is called so",
                  "write the names of tools; the event stands outside, as the key");
        } else if (name.reason() == DeadName.Reason.UNKNOWN) {
          report(place, name, dead.size() == place.matcher().names().size(), findings);
        }
      }
    }
  }

  private static void report(MatcherPlace place, DeadName dead, boolean whole, Findings findings) {
    String host = place.config().host().title();
    Findings.Draft draft = findings.at(CARD, place.path(), place.span(dead.name()));
    if (!dead.meant().isEmpty()) {
      draft
          .as(whole ? Severity.ERROR : Severity.WARNING)
          .unsafeFix("change to " + dead.meant(), () -> place.with(dead.name(), dead.meant()))
          .say(
              host + " has no tool that \"" + dead.name() + "\" fits",
              dead.name().isBlank() || !dead.name().strip().equals(dead.name())
                  ? "blanks count in a pattern: write " + dead.meant()
                  : "did you mean " + dead.meant() + "?");
    } else {
      draft.say(
          "no tool of " + host + " that is known fits " + dead.name(),
          whole ? "as far as is known, these hooks never run" : "take it out of the matcher");
    }
  }
}
