package dev.belay.lint.rule;

import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookEntry;

/** A program in a command line. */
final class LongCommand implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C48",
          "long-command",
          Severity.INFO,
          "A command line holds a whole program.",
          "Nobody reviews, tests or formats what stands escaped in one line of a configuration.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "echo check the state of this step && echo check the state of this step && echo check the state of this step && echo check the state of this step && echo check the state of this step && echo check the state of this step && echo check the state of this step && echo check the state of this step && echo check the state of this step && echo check the state of this step && echo check the state of this step && echo check the state of this step && echo check the state of this step && echo check the state of this step && echo check the state of this step && echo check the state of this step && echo check the state of this step && echo check the state of this step"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "check"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  private static final int LONG = 600;

  @Override
  public void check(HookConfig config, Findings findings) {
    for (HookEntry hook : config.hooks()) {
      for (HookEntry.Text command : hook.commands()) {
        if (command.text().length() > LONG) {
          findings
              .atValue(CARD, command.path())
              .say(
                  "the command has " + command.text().length() + " characters",
                  "put it into a script, and call that");
        }
      }
    }
  }
}
