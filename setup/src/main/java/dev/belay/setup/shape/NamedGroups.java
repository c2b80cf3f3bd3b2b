package dev.belay.setup.shape;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.setup.text.JsonText;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Antigravity's layout: hooks have a name, under which their events stand; tool events have groups,
 * the others handlers.
 */
final class NamedGroups extends JsonShape {
  private static final Set<String> GROUPED = Set.of("PreToolUse", "PostToolUse");

  NamedGroups() {
    super("belay", true, HandlerKeys.CLAUDE, new JsonObject());
  }

  @Override
  boolean isGrouped(String event) {
    return GROUPED.contains(event);
  }

  /** That a group without a matcher matches all is not documented. */
  @Override
  JsonObject group(JsonObject handler) {
    JsonObject group = new JsonObject();
    group.addProperty("matcher", "*");
    super.group(handler)
        .entrySet()
        .forEach(member -> group.add(member.getKey(), member.getValue()));
    return group;
  }

  @Override
  void collect(JsonText document, JsonObject whole, List<RegisteredHook> hooks) {
    for (Map.Entry<String, JsonElement> named : whole.entrySet()) {
      collect(document, List.of(named.getKey()), hooks);
    }
  }
}
