package dev.belay.lint.rule;

import dev.belay.contract.NearestName;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.Field;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.setup.matcher.Matcher;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value that the event never has. */
final class UnknownMatcherValue implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C38",
          "unknown-matcher-value",
          Severity.WARNING,
          "A matcher names a value that the event's field never has.",
          "The hooks never run for it.",
          Example.claude(
              """
              {"hooks": {"SessionStart": [{"matcher": "init", "hooks": [{"type": "command", "command": "check"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"SessionStart": [{"matcher": "startup", "hooks": [{"type": "command", "command": "check"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (MatcherPlace place : MatcherPlace.all(config)) {
      Field field = field(place.event());
      if (field == null
          || field.values().isEmpty()
          || place.matcher().reading() == Matcher.Reading.ALL
          || place.matcher().invalid() != null) {
        continue;
      }
      List<String> dead = new ArrayList<>();
      for (String name : place.matcher().names()) {
        Matcher alone = Matcher.read(config.host(), place.event(), name.strip());
        if (!name.isBlank() && field.values().stream().noneMatch(alone::fits)) {
          dead.add(name.strip());
        }
      }
      for (String name : dead) {
        report(place, field, name, dead.size() == place.matcher().names().size(), findings);
      }
    }
  }

  private static void report(
      MatcherPlace place, Field field, String name, boolean whole, Findings findings) {
    String nearest = NearestName.of(name, field.values());
    Findings.Draft draft = findings.at(CARD, place.path(), place.span(name));
    if (nearest != null) {
      draft.unsafeFix("change to " + nearest, () -> place.with(name, nearest));
    }
    draft
        .as(whole && nearest != null ? Severity.ERROR : Severity.WARNING)
        .say(
            field.name() + " of " + place.event().name() + " is never " + name,
            "it is one of " + String.join(", ", field.values()));
  }

  private static @Nullable Field field(EventContract event) {
    for (Field field : event.fields()) {
      if (field.name().equals(event.matcher())) {
        return field;
      }
    }
    return null;
  }
}
