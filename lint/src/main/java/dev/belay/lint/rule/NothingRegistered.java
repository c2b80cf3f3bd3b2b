package dev.belay.lint.rule;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.belay.lint.Severity;
import dev.belay.lint.config.EventEntry;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookGroup;
import java.util.ArrayList;
import java.util.List;

/** A list of hooks that is empty. */
final class NothingRegistered implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C95",
          "nothing-registered",
          Severity.INFO,
          "An event or a group has an empty list of hooks.",
          "Nothing runs there, which is not to be seen from afar.",
          Example.claude(
              """
              {"hooks": {"Stop": [{"hooks": []}]}}
              """),
          Example.claude(
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "check"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (EventEntry event : config.events()) {
      if (event.isKey() && event.value() instanceof JsonArray list && list.isEmpty()) {
        findings
            .atKey(CARD, event.path())
            .unsafeFix("take it away", () -> config.text().without(event.path()))
            .say(event.name() + " has no hooks", "add one, or take the event away");
      }
    }
    for (HookGroup group : config.groups()) {
      if (group.value() instanceof JsonObject members
          && members.get("hooks") instanceof JsonArray hooks
          && hooks.isEmpty()) {
        List<Object> path = new ArrayList<>(group.path());
        path.add("hooks");
        findings
            .atValue(CARD, path)
            .unsafeFix("take the group away", () -> config.text().without(group.path()))
            .say("the group has no hooks", "add one, or take the group away");
      }
    }
  }
}
