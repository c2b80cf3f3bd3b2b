package dev.belay.lint.rule;

import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.setup.Machine;
import dev.belay.setup.health.HostFiles;
import dev.belay.setup.health.ReadFile;
import dev.belay.setup.shape.RegisteredHook;
import dev.belay.setup.trust.HookTrust;
import dev.belay.setup.trust.Trust;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A hook that its host passes over until the user trusts it. */
final class UntrustedHook implements Rule {
  private static final String HOOK =
      """
      {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "check"}]}]}}
      """;
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C93",
          "untrusted-hook",
          Severity.INFO,
          "The host on this machine has not been told to trust this hook, or the folder that it stands in.",
          "Until then it passes the hook over, most often without a word.",
          new Example(
              "codex",
              ".codex/hooks.json",
              HOOK,
              Map.of("home/.codex/config.toml", "model = \"o\"\n")),
          new Example("codex", ".codex/hooks.json", HOOK, Map.of()));

  private static final Set<Trust.State> PASSED_OVER =
      Set.of(
          Trust.State.UNDECIDED, Trust.State.NOT_YET, Trust.State.UNTRUSTED, Trust.State.CHANGED);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    Machine machine = findings.surroundings().machine();
    if (!findings.surroundings().disk()
        || config.place().trust().isEmpty()
        || config.hooks().isEmpty()
        || machine.trace(config.host()) == null) {
      return;
    }
    Set<String> told = new HashSet<>();
    for (ReadFile file : HostFiles.of(machine, config.host())) {
      if (!file.path().equals(config.path())) {
        continue;
      }
      HookTrust trust = HookTrust.of(machine, config.host());
      for (RegisteredHook hook : file.hooks()) {
        Trust thought = trust.of(file, hook);
        if (PASSED_OVER.contains(thought.state()) && told.add(thought.what())) {
          List<Object> path = hook.path().isEmpty() ? config.eventsPath() : hook.path();
          findings.atValue(CARD, path).say(thought.what(), thought.whatToDo());
        }
      }
    }
  }
}
