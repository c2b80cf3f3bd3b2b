package dev.belay.lint.rule;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookEntry;

/** Something else than an object where a handler belongs. */
final class HandlerNotObject implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C06",
          "handler-not-an-object",
          Severity.ERROR,
          "A text, a number or a list stands where a handler belongs.",
          "The host passes it over, or refuses the whole file.",
          Example.claude(
              """
              {"hooks": {"Stop": [{"hooks": ["check.sh"]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "check.sh"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (HookEntry hook : config.hooks()) {
      if (hook.value() instanceof JsonObject) {
        continue;
      }
      Findings.Draft draft = findings.atValue(CARD, hook.path());
      if (hook.value() instanceof JsonPrimitive text && text.isString()) {
        draft.unsafeFix(
            "make it a command",
            () -> config.text().withValue(hook.path(), Shapes.command(text.getAsString())));
      }
      draft.say(
          Shapes.kind(hook.value()) + " stands where a handler belongs",
          "write {\"type\": \"command\", \"command\": \"...\"}");
    }
  }
}
