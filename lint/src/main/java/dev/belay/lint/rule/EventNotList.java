package dev.belay.lint.rule;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.lint.Severity;
import dev.belay.lint.config.EventEntry;
import dev.belay.lint.config.HookConfig;

/** An event whose value is no list. */
final class EventNotList implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C03",
          "event-not-a-list",
          Severity.ERROR,
          "An event has something else than a list.",
          "The host passes the event over, and all its hooks with it; some hosts refuse the whole file.",
          Example.claude(
              """
              {"hooks": {"Stop": {"hooks": [{"type": "command", "command": "check"}]}}}
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
      boolean known = event.event() != null || config.isEventName(event.name());
      if (event.isKey() && known && !(event.value() instanceof JsonArray)) {
        report(config, event, findings);
      }
    }
  }

  private static void report(HookConfig config, EventEntry event, Findings findings) {
    JsonElement value = event.value();
    Findings.Draft draft =
        findings
            .atValue(CARD, event.path())
            .as(costsOthers(config) || !value.isJsonNull() ? Severity.ERROR : Severity.WARNING);
    boolean groups = config.hasGroups(event);
    if (value instanceof JsonObject object) {
      JsonObject item = groups && Shapes.isHandler(object) ? Shapes.group(object) : object;
      if (object.has("hooks") || Shapes.isHandler(object)) {
        draft.fix(
            "put it in a list", () -> config.text().withValue(event.path(), Shapes.listOf(item)));
      }
    } else if (value instanceof JsonPrimitive text
        && text.isString()
        && !text.getAsString().isBlank()) {
      JsonObject handler = Shapes.command(text.getAsString());
      JsonObject item = groups ? Shapes.group(handler) : handler;
      draft.unsafeFix(
          "make it a hook of its own",
          () -> config.text().withValue(event.path(), Shapes.listOf(item)));
    }
    draft.say(
        event.name() + " has " + Shapes.kind(value) + " where a list belongs",
        groups
            ? "write [{\"hooks\": [{\"type\": \"command\", \"command\": \"...\"}]}]"
            : "write a list of handlers");
  }

  /** Where nothing stands, no hook is lost, unless it costs those beside it. */
  private static boolean costsOthers(HookConfig config) {
    return switch (config.contract().unknown().wrongType()) {
      case HOOKS, FILE -> true;
      case UNKNOWN, ITSELF, ENTRY, EVENT -> false;
    };
  }
}
