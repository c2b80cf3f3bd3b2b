package dev.belay.lint.rule;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.Layout;
import dev.belay.lint.Severity;
import dev.belay.lint.config.Arrangement;
import dev.belay.lint.config.HookConfig;
import dev.belay.setup.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Where the events should stand, there is something else, or they stand elsewhere. */
final class NoEvents implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C02",
          "no-event-map",
          Severity.ERROR,
          "What should be an object from events to lists is something else, or its wrapper is missing.",
          "The host finds no hooks in the file, or refuses it whole.",
          Example.claude(
              """
              {"hooks": [{"event": "PreToolUse", "command": "check"}]}
              """),
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"hooks": [{"type": "command", "command": "check"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    if (!(config.tree() instanceof JsonObject document)) {
      findings
          .atValue(CARD, List.of())
          .say(
              "the document is " + Shapes.kind(config.tree()) + ", not an object",
              "write an object: " + skeleton(config));
      return;
    }
    String wrapper = config.arrangement().wrapper();
    if (wrapper.isEmpty()) {
      wrappedWithoutNeed(config, document, findings);
      return;
    }
    JsonElement value = document.get(wrapper);
    boolean wantsList =
        config.arrangement().kind() == Arrangement.Kind.LIST
            || config.arrangement().kind() == Arrangement.Kind.TRIGGERS;
    if (value != null) {
      if (wantsList ? !(value instanceof JsonArray) : !(value instanceof JsonObject)) {
        findings
            .atValue(CARD, List.of(wrapper))
            .say(
                wrapper
                    + " is "
                    + Shapes.kind(value)
                    + ", not "
                    + (wantsList ? "a list" : "an object"),
                "write " + skeleton(config));
      } else if (!wantsList) {
        besideWrapper(config, document, wrapper, findings);
      }
    } else if (!wantsList && !config.arrangement().wrapperOptional()) {
      withoutWrapper(config, document, wrapper, findings);
    }
  }

  private static void withoutWrapper(
      HookConfig config, JsonObject document, String wrapper, Findings findings) {
    List<String> names = eventsAmong(config, document);
    if (names.isEmpty()) {
      return;
    }
    Findings.Draft draft = findings.atKey(CARD, List.of(names.getFirst()));
    if (names.size() == document.size()) {
      draft.fix("wrap the events in " + wrapper, () -> wrapped(config, wrapper));
    }
    draft.say(
        "the events stand at the top of the file, where "
            + config.host().title()
            + " does not look",
        "put them under " + wrapper + ": " + skeleton(config));
  }

  /** In files that hold hooks alone every stranger is an unknown member. */
  private static void besideWrapper(
      HookConfig config, JsonObject document, String wrapper, Findings findings) {
    Layout layout = config.layout();
    if (layout == null || layout.closed()) {
      return;
    }
    for (String name : eventsAmong(config, document)) {
      if (layout.members().stream().noneMatch(member -> member.name().equals(name))) {
        findings
            .atKey(CARD, List.of(name))
            .say(
                name
                    + " stands beside "
                    + wrapper
                    + ", where "
                    + config.host().title()
                    + " does not look for events",
                "put it into " + wrapper);
      }
    }
  }

  /** No line in between is touched: what is wrapped keeps its indentation. */
  private static String wrapped(HookConfig config, String wrapper) {
    String text = config.text().text();
    TextSpan whole = config.text().value(List.of());
    String newline = text.contains("\r\n") ? "\r\n" : text.contains("\n") ? "\n" : "";
    return text.substring(0, whole.start())
        + "{"
        + newline
        + "\""
        + wrapper
        + "\": "
        + text.substring(whole.start(), whole.end())
        + newline
        + "}"
        + text.substring(whole.end());
  }

  private static void wrappedWithoutNeed(
      HookConfig config, JsonObject document, Findings findings) {
    if (config.arrangement().kind() == Arrangement.Kind.GROUPS
        && document.get("hooks") instanceof JsonObject inner
        && !eventsAmong(config, inner).isEmpty()) {
      findings
          .atKey(CARD, List.of("hooks"))
          .as(Severity.WARNING)
          .say(
              "the events stand under hooks; in this file "
                  + config.host().title()
                  + " looks for them at the top",
              "write " + skeleton(config));
    }
  }

  private static List<String> eventsAmong(HookConfig config, JsonObject object) {
    List<String> names = new ArrayList<>();
    for (EventContract event : config.host().events()) {
      if (object.get(event.name()) instanceof JsonArray) {
        names.add(event.name());
      }
    }
    return names;
  }

  private static String skeleton(HookConfig config) {
    String event = config.host().events().getFirst().name();
    String handler = "{\"type\": \"command\", \"command\": \"...\"}";
    return switch (config.arrangement().kind()) {
      case GROUPS ->
          config.arrangement().wrapper().isEmpty()
              ? "{\"" + event + "\": [{\"hooks\": [" + handler + "]}]}"
              : "{\"hooks\": {\"" + event + "\": [{\"hooks\": [" + handler + "]}]}}";
      case FLAT, FLAT_OR_GROUPS -> "{\"hooks\": {\"" + event + "\": [{\"command\": \"...\"}]}}";
      case NAMED -> "{\"my-hooks\": {\"" + event + "\": [...]}}";
      case LIST -> "[[hooks]] tables with event and command";
      case TRIGGERS ->
          "{\"version\": \"v1\", \"hooks\": [{\"trigger\": \"" + event + "\", \"action\": {...}}]}";
      case ONE_HOOK -> "{\"when\": {\"type\": \"...\"}, \"then\": {...}}";
      case NONE -> "what the host reads";
    };
  }
}
