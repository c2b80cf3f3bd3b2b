package dev.belay.guard.rules;

import dev.belay.contract.Decision;
import dev.belay.contract.FileOperation;
import dev.belay.guard.effect.FileEffect;
import dev.belay.guard.effect.FileUse;
import dev.belay.guard.path.ResolvedPath;
import dev.belay.guard.rule.Example;
import dev.belay.guard.rule.Finding;
import dev.belay.guard.rule.Matches;
import dev.belay.guard.rule.Rule;
import dev.belay.guard.rule.RuleText;
import dev.belay.guard.rule.Severity;
import dev.belay.guard.rule.Subject;
import dev.belay.guard.shell.SimpleCommand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stops changes to the hook configuration of agents, and to Belay's own files. */
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
      boolean touches = use.effect().changes() || isLinked(use);
      // Links and files are looked at from here on, and nothing is written to more often than this.
      if (!touches || use.path().isTemp() || use.path().absolute().equals("/dev/null")) {
        continue;
      }
      if (isBelay(use)) {
        matches.add(
            use,
            "This changes Belay's own files ("
                + use.path().given()
                + "), which guard this session. Tell the user what you wanted to change and let them do it.");
      } else if (isConfig(use)) {
        matches.add(
            use,
            "This changes the hook configuration in "
                + use.path().given()
                + ", which guards this session. Tell the user what you wanted to change and let them do it.");
      }
    }
    return matches.finding();
  }

  /** What is linked can be written to by another name. */
  private static boolean isLinked(FileUse use) {
    SimpleCommand command = use.command();
    return use.effect() == FileEffect.READ && command != null && command.name().equals("ln");
  }

  private static boolean isConfig(FileUse use) {
    boolean removes = use.effect() == FileEffect.DELETE;
    return AgentConfigPaths.matches(use.path(), removes)
        || (!use.uncertain() && AgentConfigPaths.matches(followed(use), removes));
  }

  private static boolean isBelay(FileUse use) {
    boolean removes = use.effect() == FileEffect.DELETE;
    return BelayPaths.matches(use.path(), removes)
        || (!use.uncertain() && BelayPaths.matches(followed(use), removes));
  }

  /** A link that is removed or moved leads nowhere any more; what it led to stays. */
  private static ResolvedPath followed(FileUse use) {
    boolean itself = use.effect() == FileEffect.DELETE && use.command() != null;
    return itself ? use.path().located() : use.path().followed();
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
            "ln -sf /dev/null ~/.config/belay/policy.yml",
            "jq 'del(.hooks)' .claude/settings.json > x && mv x .claude/settings.json",
            "git checkout HEAD~1 .claude/settings.json",
            "git restore .codex/config.toml",
            "tee -a ~/.config/goose/settings.json < new.json",
            "rm -rf ~/.config/goose",
            "rm ~/.config/opencode/plugin/belay.js",
            "ln .claude/settings.json notes.txt",
            "rm -rf ~/.local/state/belay/install",
            "echo >> ~/.local/state/belay/journal/journal-000001.jsonl",
            "rm /run/user/1000/belay/engine.sock",
            "chmod -x /opt/belay/bin/belay-hook",
            "cp /bin/true ~/belay/target/belay/bin/belay-hook"),
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
            "rm .claude/notes.md",
            "git checkout main",
            "git checkout -b codex origin/main",
            "tail ~/.local/state/belay/engine.log",
            "ls -l /opt/belay/bin/belay-hook",
            "/opt/belay/bin/belay-hook --host codex",
            "rm -rf ~/app/.config/cache"),
        Example.file(FileOperation.READ, ".claude/settings.json"),
        Example.file(FileOperation.WRITE, "docs/.claude-settings.md"),
        Example.file(FileOperation.WRITE, "settings.json"));
  }
}
