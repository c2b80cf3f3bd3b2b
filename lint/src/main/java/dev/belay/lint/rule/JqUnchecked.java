package dev.belay.lint.rule;

import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.script.ScriptLanguage;
import java.util.Map;

/** A guard that is off where jq is missing. */
final class JqUnchecked implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C70",
          "jq-unchecked",
          Severity.INFO,
          "A guard written for the shell ends at its first error and needs jq, and does not look whether it is there.",
          "Where jq is missing, the script ends with a code that most hosts let through, so the guard is off.",
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
                  set -e
                  command=$(jq -r .tool_input.command)
                  case $command in *push*) exit 2 ;; esac
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
                  set -e
                  command -v jq >/dev/null || { echo 'jq is missing' >&2; exit 2; }
                  command=$(jq -r .tool_input.command)
                  case $command in *push*) exit 2 ;; esac
                  """)));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (HookScript script : findings.scripts()) {
      boolean lets =
          script.event().openOn().contains("exit-other")
              || script.event().openOn().contains("exit-1");
      String text = script.text();
      if (script.file() != null
          && isShell(script.reading().language())
          && script.event().gatesTool()
          && lets
          && script.reading().blocks()
          && endsAtErrors(text)
          && text.contains("jq ")
          && !looks(text)) {
        findings
            .atValue(CARD, script.command().written().path())
            .say(
                script.file().getFileName() + " needs jq, and lets all pass where it is missing",
                "begin with: command -v jq >/dev/null || { echo 'jq is missing' >&2; exit 2; }");
      }
    }
  }

  private static boolean isShell(ScriptLanguage language) {
    return language == ScriptLanguage.SH || language == ScriptLanguage.BASH;
  }

  private static boolean endsAtErrors(String text) {
    return text.contains("set -e") || text.contains("errexit") || text.contains("bash -e");
  }

  private static boolean looks(String text) {
    return text.contains("command -v jq")
        || text.contains("which jq")
        || text.contains("type jq")
        || text.contains("hash jq")
        || text.contains("type -p jq")
        || text.contains("trap ");
  }
}
