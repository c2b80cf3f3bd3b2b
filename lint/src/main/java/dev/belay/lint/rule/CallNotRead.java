package dev.belay.lint.rule;

import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import java.util.Map;

/** A script that decides about calls that it does not read. */
final class CallNotRead implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C71",
          "call-not-read",
          Severity.INFO,
          "A script that is asked about tool calls never reads what it is asked about.",
          "The call comes on standard input. A script that does not read it decides by something else.",
          new Example(
              "claude-code",
              ".claude/settings.json",
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "bash \\"$CLAUDE_PROJECT_DIR\\"/guard.sh"}]}]}}
              """,
              Map.of(
                  "guard.sh",
                  """
                  #!/bin/bash
                  echo "no shell today" >&2
                  exit 2
                  """)),
          new Example(
              "claude-code",
              ".claude/settings.json",
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "bash \\"$CLAUDE_PROJECT_DIR\\"/guard.sh"}]}]}}
              """,
              Map.of(
                  "guard.sh",
                  """
                  #!/bin/bash
                  if jq -r .tool_input.command | grep -q push; then exit 2; fi
                  """)));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (HookScript script : findings.scripts()) {
      if (script.file() != null
          && script.event().gatesTool()
          && script.reading().complete()
          && script.reading().blocks()
          && !script.reading().readsInput()
          && script.reading().environment().isEmpty()
          && !script.arguments()) {
        findings
            .atValue(CARD, script.command().written().path())
            .say(
                script.file().getFileName() + " refuses without having read the call",
                "read the JSON on standard input, unless this is meant to refuse everything");
      }
    }
  }
}
