package dev.belay.lint.rule;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The same hook twice in one file. */
final class RepeatedHook implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C91",
          "repeated-hook",
          Severity.WARNING,
          "The same handler is registered twice for the same calls of an event.",
          "It runs twice, or once, as the host likes; one of the two was meant to be something else, or is left over.",
          Example.claude(
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "check"}, {"type": "command", "command": "check"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "check"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  /** What makes two hooks the same. */
  private record Same(String event, @Nullable JsonElement matcher, JsonElement handler) {}

  @Override
  public void check(HookConfig config, Findings findings) {
    Map<Same, List<Object>> seen = new HashMap<>();
    for (HookEntry hook : config.hooks()) {
      if (!(hook.value() instanceof JsonObject members) || members.isEmpty()) {
        continue;
      }
      Same same = new Same(hook.event().name(), hook.matcher(), hook.value());
      List<Object> first = seen.putIfAbsent(same, hook.path());
      if (first != null && isSameGroup(hook)) {
        findings
            .atValue(CARD, hook.path())
            .unsafeFix("take it away", () -> config.text().without(hook.path()))
            .say(
                "the same hook stands at " + Findings.pointer(first) + " already",
                "take one of them away");
      }
    }
  }

  /** Groups may have members of their own, such as a condition, that make a difference. */
  private static boolean isSameGroup(HookEntry hook) {
    if (hook.group() == null || !(hook.group().value() instanceof JsonObject group)) {
      return true;
    }
    return group.keySet().stream()
        .allMatch(name -> Objects.equals(name, "hooks") || Objects.equals(name, "matcher"));
  }
}
