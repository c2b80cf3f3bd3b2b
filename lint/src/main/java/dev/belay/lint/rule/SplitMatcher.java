package dev.belay.lint.rule;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Groups of one event that have the same matcher. */
final class SplitMatcher implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C96",
          "split-matcher",
          Severity.INFO,
          "An event has several groups with the same matcher.",
          "It works; but hooks of one event run side by side, so their order in the file means nothing.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "first"}]}, {"matcher": "Bash", "hooks": [{"type": "command", "command": "second"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "first"}, {"type": "command", "command": "second"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    Map<String, List<Object>> seen = new HashMap<>();
    for (HookGroup group : config.groups()) {
      if (group.value() instanceof JsonObject members
          && members.get("matcher") instanceof JsonPrimitive matcher
          && members.size() == 2) {
        String key = group.event().name() + "\n" + matcher;
        List<Object> first = seen.putIfAbsent(key, group.path());
        if (first != null) {
          findings
              .atValue(CARD, group.path())
              .say(
                  "the group at " + Findings.pointer(first) + " has the same matcher",
                  "put their hooks together if they belong together; no order is kept between hooks");
        }
      }
    }
  }
}
