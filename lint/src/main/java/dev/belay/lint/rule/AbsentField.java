package dev.belay.lint.rule;

import dev.belay.contract.NearestName;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.ToolContract;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.script.FieldRead;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A program that reads a field which its event does not have. */
final class AbsentField implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C60",
          "absent-field",
          Severity.WARNING,
          "A hook reads a field of the event that the event does not have.",
          "It gets nothing, and a check of nothing finds nothing: the hook lets everything pass without a word.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"hooks": [{"type": "command", "command": "jq -e '.command | test(\\"rm\\") | not' || exit 2"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"hooks": [{"type": "command", "command": "jq -e '.tool_input.command | test(\\"rm\\") | not' || exit 2"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (HookScript script : findings.scripts()) {
      Set<String> told = new HashSet<>();
      for (FieldRead read : script.reading().fields()) {
        String field = absent(read, script, config);
        if (field != null && told.add(field)) {
          report(script, read, field, config, findings);
        }
      }
    }
  }

  /** The part of a place that is not there; null where it is, or may be. */
  private static @Nullable String absent(FieldRead read, HookScript script, HookConfig config) {
    if (read.alternative() || script.event().fields().isEmpty()) {
      return null;
    }
    List<EventContract> events =
        script.arguments() || script.asks(config) ? config.host().events() : script.events();
    String shortest = null;
    for (EventContract event : events) {
      String missing = missing(read.place(), event.fields());
      if (missing == null || event.fields().isEmpty()) {
        return null;
      }
      shortest = missing;
    }
    return shortest;
  }

  private static @Nullable String missing(String place, List<Field> fields) {
    List<Field> known = fields;
    StringBuilder path = new StringBuilder();
    for (String part : place.split("\\.", -1)) {
      String name = part.replace("[]", "");
      path.append(path.isEmpty() ? "" : ".").append(name);
      Field found = null;
      for (Field field : known) {
        if (field.name().equals(name)) {
          found = field;
        }
      }
      if (found == null) {
        return path.toString();
      }
      if (found.fields().isEmpty() || found.types().size() > 1) {
        return null;
      }
      known = found.fields();
    }
    return null;
  }

  private static void report(
      HookScript script, FieldRead read, String field, HookConfig config, Findings findings) {
    HostContract host = config.host();
    EventContract event = script.event();
    String advice = advice(field, event, host);
    List<String> owners = field.contains(".") ? List.of() : owners(field, host);
    boolean native_ =
        script.reading().fields().stream()
            .anyMatch(other -> missing(other.place(), event.fields()) == null);
    if (!owners.isEmpty() && native_) {
      // A script that knows this host's names and those of others serves them all.
      return;
    }
    if (!event.seen().verified() && advice.isEmpty()) {
      return;
    }
    String foreign =
        owners.isEmpty() ? "" : "; it is " + String.join(" or ", owners) + " that has it";
    script
        .at(CARD, read.span(), findings)
        .as(event.seen().verified() ? Severity.WARNING : Severity.INFO)
        .say(
            script.where(read.span()) + event.name() + " has no field " + field + foreign,
            advice.isEmpty() ? "see belay contract show " + host.id() + " for its fields" : advice);
  }

  private static String advice(String field, EventContract event, HostContract host) {
    List<String> names = new ArrayList<>();
    for (Field known : event.fields()) {
      names.add(known.name());
    }
    List<String> inputs =
        event.call() == null ? host.places().call().input() : event.call().input();
    for (String input : inputs) {
      if (names.contains(input) && !field.contains(".")) {
        for (ToolContract tool : host.tools()) {
          if (tool.command().contains(field)
              || tool.paths().contains(field)
              || tool.content().contains(field)
              || tool.url().contains(field)) {
            return "it stands in " + input + "." + field;
          }
        }
      }
    }
    String nearest = field.contains(".") ? null : NearestName.of(field, names);
    return nearest == null ? "" : "the nearest is " + nearest;
  }

  private static List<String> owners(String field, HostContract host) {
    List<String> owners = new ArrayList<>();
    for (HostContract other : HostCatalog.all()) {
      if (!other.id().equals(host.id())
          && owners.size() < 2
          && other.events().stream()
              .anyMatch(event -> event.fields().stream().anyMatch(f -> f.name().equals(field)))) {
        owners.add(other.title());
      }
    }
    return owners;
  }
}
