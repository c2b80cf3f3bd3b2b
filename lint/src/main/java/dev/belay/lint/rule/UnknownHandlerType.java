package dev.belay.lint.rule;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.NearestName;
import dev.belay.contract.host.HandlerKind;
import dev.belay.contract.host.Layout;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookEntry;
import java.util.List;

/** A handler of a type that the host does not have. */
final class UnknownHandlerType implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C07",
          "unknown-handler-type",
          Severity.ERROR,
          "A handler has no type, or one that the host does not know.",
          "The host does not run such a handler.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "script", "command": "check"}]}]}}
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
    Layout layout = config.layout();
    if (layout == null || layout.kinds().isEmpty() || !layout.typed()) {
      return;
    }
    for (HookEntry hook : config.hooks()) {
      if (!(hook.value() instanceof JsonObject object) || object.has("hooks")) {
        continue;
      }
      JsonElement type = object.get("type");
      if (type == null) {
        if (layout.defaultKind().isEmpty()) {
          missing(config, hook, object, findings);
        }
      } else if (hook.text("type") == null || layout.kind(hook.type()) == null) {
        unknown(config, layout, hook, type, findings);
      }
    }
  }

  private static void missing(
      HookConfig config, HookEntry hook, JsonObject object, Findings findings) {
    Findings.Draft draft = findings.atValue(CARD, hook.path());
    if (object.has("command")) {
      draft.fix(
          "add type command",
          () -> config.text().withMember(hook.path(), "type", new JsonPrimitive("command")));
    }
    draft.say("the handler has no type", "add \"type\": \"command\"");
  }

  private static void unknown(
      HookConfig config, Layout layout, HookEntry hook, JsonElement type, Findings findings) {
    List<String> names = layout.kinds().stream().map(HandlerKind::name).toList();
    String written = hook.text("type");
    String nearest = written == null ? null : NearestName.of(written, names);
    Findings.Draft draft = findings.atValue(CARD, hook.at("type"));
    String meant = nearest == null && hook.text("command") != null ? "command" : nearest;
    if (meant != null && names.contains(meant)) {
      draft.unsafeFix(
          "change to " + meant,
          () -> config.text().withValue(hook.at("type"), new JsonPrimitive(meant)));
    }
    draft.say(
        config.host().title()
            + " has no handlers of type "
            + (written == null ? Shapes.kind(type) : written),
        "use one of " + String.join(", ", names));
  }
}
