package dev.belay.lint.rule;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.lint.Severity;
import dev.belay.lint.config.Arrangement;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookEntry;

/** Claude Code's groups in the file of a host that has none. */
final class GroupWhereNoneBelongs implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C15",
          "group-where-none-belongs",
          Severity.ERROR,
          "Handlers stand in a group with a hooks list, in a file whose host wants them directly in the list of the event.",
          "It is Claude Code's layout. The host finds no command in the group, so nothing runs.",
          Example.of(
              "cursor",
              ".cursor/hooks.json",
              """
              {"version": 1, "hooks": {"preToolUse": [{"matcher": "Shell", "hooks": [{"command": "./check"}]}]}}
              """),
          Example.of(
              "cursor",
              ".cursor/hooks.json",
              """
              {"version": 1, "hooks": {"preToolUse": [{"matcher": "Shell", "command": "./check"}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    if (config.arrangement().kind() != Arrangement.Kind.FLAT) {
      return;
    }
    for (HookEntry hook : config.hooks()) {
      if (!(hook.value() instanceof JsonObject object)
          || !(object.get("hooks") instanceof JsonArray handlers)) {
        continue;
      }
      Findings.Draft draft = findings.atValue(CARD, hook.path());
      if (handlers.size() == 1 && handlers.get(0) instanceof JsonObject only) {
        JsonObject flat = only.deepCopy();
        flat.remove("type");
        JsonElement matcher = object.get("matcher");
        if (matcher != null) {
          flat.add("matcher", matcher);
        }
        draft.unsafeFix("take the group away", () -> config.text().withValue(hook.path(), flat));
      }
      draft.say(
          config.host().title() + " has no groups: what stands in hooks here is not looked at",
          "put the handlers directly in the list of " + hook.event().name());
    }
  }
}
