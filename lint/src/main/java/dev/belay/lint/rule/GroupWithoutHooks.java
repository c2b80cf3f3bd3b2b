package dev.belay.lint.rule;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookGroup;
import java.util.ArrayList;
import java.util.List;

/** A group that has no list of hooks. */
final class GroupWithoutHooks implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C05",
          "group-without-hooks",
          Severity.ERROR,
          "A group has no list of hooks: the member is missing, misspelt, or something else than a list.",
          "The group runs nothing. Some hosts refuse the whole file because of it.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hook": [{"type": "command", "command": "check"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "check"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  private static final List<String> MEANT =
      List.of("hook", "handlers", "handler", "commands", "actions");

  @Override
  public void check(HookConfig config, Findings findings) {
    for (HookGroup group : config.groups()) {
      if (group.value() instanceof JsonObject object) {
        JsonElement hooks = object.get("hooks");
        if (hooks == null || hooks.isJsonNull()) {
          missing(config, group, object, findings);
        } else if (!(hooks instanceof JsonArray)) {
          noList(config, group, hooks, findings);
        }
      } else if (!(group.value() instanceof JsonPrimitive text && text.isString())) {
        findings
            .atValue(CARD, group.path())
            .say(
                Shapes.kind(group.value()) + " stands where a group belongs",
                "write {\"hooks\": [{\"type\": \"command\", \"command\": \"...\"}]}");
      }
    }
  }

  private static void missing(
      HookConfig config, HookGroup group, JsonObject object, Findings findings) {
    if (Shapes.isHandler(object)) {
      return;
    }
    for (String name : MEANT) {
      List<Object> path = new ArrayList<>(group.path());
      path.add(name);
      if (object.get(name) instanceof JsonArray) {
        findings
            .atKey(CARD, path)
            .fix("rename to hooks", () -> config.text().withName(path, "hooks"))
            .say(name + " is not looked at", "it is called hooks");
        return;
      }
    }
    findings
        .atValue(CARD, group.path())
        .say(
            "the group has no hooks",
            "add \"hooks\": [{\"type\": \"command\", \"command\": \"...\"}]");
  }

  private static void noList(
      HookConfig config, HookGroup group, JsonElement hooks, Findings findings) {
    List<Object> path = new ArrayList<>(group.path());
    path.add("hooks");
    Findings.Draft draft = findings.atValue(CARD, path);
    if (Shapes.isHandler(hooks)) {
      draft.fix("put it in a list", () -> config.text().withValue(path, Shapes.listOf(hooks)));
    }
    draft.say("hooks is " + Shapes.kind(hooks) + ", not a list", "put the handlers in [ ]");
  }
}
