package dev.belay.guard.rules;

import dev.belay.contract.Decision;
import dev.belay.contract.FileOperation;
import dev.belay.guard.effect.FileEffect;
import dev.belay.guard.effect.FileUse;
import dev.belay.guard.rule.Example;
import dev.belay.guard.rule.Finding;
import dev.belay.guard.rule.Matches;
import dev.belay.guard.rule.Rule;
import dev.belay.guard.rule.RuleText;
import dev.belay.guard.rule.Severity;
import dev.belay.guard.rule.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stops changes to the hook configuration of agents and of Belay. */
public final class AgentHookConfig implements Rule {
  private static final RuleText TEXT =
      new RuleText(
          "agent-hook-config",
          "Changing the agents' own hook configuration",
          "Whoever can edit the hooks can switch every rule off: an agent must not decide that for itself.",
          Severity.CRITICAL,
          Decision.DENY);

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public @Nullable Finding check(Subject subject) {
    Matches matches = new Matches(TEXT);
    for (FileUse use : subject.files()) {
      if (use.effect().changes() && !use.path().isTemp() && isConfig(use)) {
        matches.add(
            use,
            "This changes the hook configuration in "
                + use.path().given()
                + ", which guards this session. Tell the user what you wanted to change and let them do it.");
      }
    }
    return matches.finding();
  }

  private static boolean isConfig(FileUse use) {
    boolean removes = use.effect() == FileEffect.DELETE;
    return AgentConfigPaths.matches(use.path(), removes)
        || (use.command() == null && AgentConfigPaths.matches(use.path().followed(), removes));
  }

  @Override
  public List<Example> stopped() {
    return Example.and(
        Example.bash(
            "sed -i 's/\"hooks\"/\"_hooks\"/' .claude/settings.json",
            "mv .claude/settings.json .claude/settings.json.bak",
            "rm -rf ~/.codex",
            "echo {} > ~/.gemini/settings.json",
            "chmod -x .github/hooks/guard.json",
            "cp /dev/null .cursor/hooks.json",
            "ln -sf /dev/null ~/.config/belay/policy.yml"),
        Example.file(FileOperation.UPDATE, ".claude/settings.local.json"),
        Example.file(FileOperation.WRITE, "/home/dev/.codex/config.toml"),
        Example.file(FileOperation.DELETE, ".belay/policy.yml"));
  }

  @Override
  public List<Example> passed() {
    return Example.and(
        Example.bash(
            "cat .claude/settings.json",
            "git diff .claude/settings.json",
            "echo \"rm .claude/settings.json\"",
            "cp .claude/settings.json /tmp/",
            "git commit -m \"edit .claude/settings.json\"",
            "rm .claude/notes.md"),
        Example.file(FileOperation.READ, ".claude/settings.json"),
        Example.file(FileOperation.WRITE, "docs/.claude-settings.md"),
        Example.file(FileOperation.WRITE, "settings.json"));
  }
}
