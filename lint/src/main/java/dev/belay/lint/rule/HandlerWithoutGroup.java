package dev.belay.lint.rule;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookGroup;

/** A handler that lacks the group around it, in a layout with groups. */
final class HandlerWithoutGroup implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C04",
          "handler-without-group",
          Severity.ERROR,
          "A handler stands directly in the list of an event, without the group around it.",
          "The host looks for hooks inside groups, so it never sees this one.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "type": "command", "command": "check"}]}}
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
    for (HookGroup group : config.groups()) {
      if (group.value() instanceof JsonObject object && Shapes.isHandler(object)) {
        findings
            .atValue(CARD, group.path())
            .fix(
                "put it in a group",
                () -> config.text().withValue(group.path(), Shapes.group(object)))
            .say(
                "the handler stands directly under " + group.event().name(),
                "wrap it: {\"hooks\": [{...}]}, with the matcher outside");
      } else if (group.value() instanceof JsonPrimitive text && text.isString()) {
        findings
            .atValue(CARD, group.path())
            .unsafeFix(
                "make it a hook of its own",
                () ->
                    config
                        .text()
                        .withValue(group.path(), Shapes.group(Shapes.command(text.getAsString()))))
            .say(
                "a text stands under " + group.event().name() + " where a group belongs",
                "write {\"hooks\": [{\"type\": \"command\", \"command\": \"...\"}]}");
      }
    }
  }
}
