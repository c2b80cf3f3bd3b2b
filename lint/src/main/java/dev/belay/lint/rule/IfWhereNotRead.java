package dev.belay.lint.rule;

import com.google.gson.JsonObject;
import dev.belay.contract.host.EventContract;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookEntry;
import dev.belay.lint.config.HookGroup;
import java.util.ArrayList;
import java.util.List;

/** An if in a place where it is not looked at. */
final class IfWhereNotRead implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C46",
          "if-where-not-read",
          Severity.ERROR,
          "An if stands on a group, or on an event that takes none.",
          "On a group it is passed over, so the hooks always run. On an event without tools the hook never runs.",
          Example.claude(
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "check", "if": "Bash(git *)"}]}]}}
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
    List<String> takers = config.contract().ifOn();
    if (takers.isEmpty()) {
      return;
    }
    for (HookEntry hook : config.hooks()) {
      EventContract event = hook.event().event();
      if (hook.members().has("if") && event != null && !takers.contains(event.name())) {
        findings
            .atKey(CARD, hook.at("if"))
            .unsafeFix("take the if away", () -> config.text().without(hook.at("if")))
            .say(
                "on " + event.name() + " a hook with an if never runs",
                "take the if away; it counts on " + String.join(", ", takers));
      }
    }
    for (HookGroup group : config.groups()) {
      List<Object> place = new ArrayList<>(group.path());
      place.add("if");
      if (group.value() instanceof JsonObject object && object.has("if") && object.has("hooks")) {
        findings
            .atKey(CARD, place)
            .as(Severity.WARNING)
            .say(
                "an if on a group is not looked at: the hooks run for all that the matcher fits",
                "put it into each of the handlers");
      }
    }
  }
}
