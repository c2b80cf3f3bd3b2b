package dev.belay.lint.rule;

import com.google.gson.JsonPrimitive;
import dev.belay.contract.host.EventContract;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookEntry;

/** A background handler on an event that can be refused. */
final class AsyncGate implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C24",
          "async-gate",
          Severity.WARNING,
          "A handler that runs in the background is registered for an event that hooks can refuse.",
          "The host does not wait for it, so it can watch, but whatever it answers comes too late.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "check", "async": true}]}]}}
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
    for (HookEntry hook : config.hooks()) {
      EventContract event = hook.event().event();
      boolean background =
          hook.members().get("async") instanceof JsonPrimitive async
              && async.isBoolean()
              && async.getAsBoolean();
      if (background && event != null && event.gatesTool()) {
        findings
            .atKey(CARD, hook.at("async"))
            .as(Severity.INFO)
            .say(
                "an async hook cannot refuse anything on " + event.name(),
                "take async away if the hook is to decide; a hook that only watches is fine");
      }
    }
  }
}
