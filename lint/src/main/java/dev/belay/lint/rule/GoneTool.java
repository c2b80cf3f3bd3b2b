package dev.belay.lint.rule;

import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.setup.matcher.Matcher;
import java.util.List;

/** A tool of the past in a matcher. */
final class GoneTool implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C36",
          "gone-tool",
          Severity.INFO,
          "A matcher names a tool that the host has no more.",
          "That part of the matcher fits nothing, or counts only under its old name.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Edit|MultiEdit", "hooks": [{"type": "command", "command": "check"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Edit", "hooks": [{"type": "command", "command": "check"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (MatcherPlace place : MatcherPlace.all(config)) {
      if (!Matcher.isToolName(place.event())) {
        continue;
      }
      List<String> names = place.matcher().names();
      int gone = 0;
      for (String name : names) {
        dev.belay.contract.host.GoneTool tool = config.contract().gone(name);
        gone += tool != null && !tool.matches() ? 1 : 0;
      }
      for (String name : names) {
        dev.belay.contract.host.GoneTool tool = config.contract().gone(name);
        if (tool != null) {
          report(place, tool, gone == names.size(), findings);
        }
      }
    }
  }

  private static void report(
      MatcherPlace place, dev.belay.contract.host.GoneTool tool, boolean whole, Findings findings) {
    boolean renamed = !tool.now().isEmpty();
    Findings.Draft draft =
        findings
            .at(CARD, place.path(), place.span(tool.name()))
            .as(whole ? Severity.WARNING : Severity.INFO);
    if (renamed) {
      draft.fix("change to " + tool.now(), () -> place.with(tool.name(), tool.now()));
    }
    draft.say(
        place.config().host().title()
            + (renamed
                ? " calls " + tool.name() + " by another name now"
                : " has no tool " + tool.name() + " any more"),
        renamed
            ? "write " + tool.now() + (tool.matches() ? "; the old name still counts" : "")
            : whole ? "these hooks never run" : "take it out of the matcher");
  }
}
