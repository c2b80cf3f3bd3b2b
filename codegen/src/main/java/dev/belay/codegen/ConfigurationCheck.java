package dev.belay.codegen;

import dev.belay.codegen.ConfigurationFile.Kind;
import dev.belay.codegen.ConfigurationFile.Layout;
import dev.belay.codegen.ConfigurationFile.Limit;
import dev.belay.codegen.ConfigurationFile.OldAnswer;
import dev.belay.codegen.ConfigurationFile.Placeholder;
import dev.belay.codegen.ConfigurationFile.Time;
import dev.belay.codegen.HostFile.Config;
import dev.belay.codegen.HostFile.Event;
import dev.belay.codegen.HostFile.Field;
import dev.belay.codegen.HostFile.Tool;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks whether what a contract file says of its host's configuration makes sense. */
final class ConfigurationCheck {
  private static final String ANY = "*";

  private final HostFile host;
  private final Problems problems;
  private final List<String> events;

  ConfigurationCheck(HostFile host, Problems problems) {
    this.host = host;
    this.problems = problems;
    this.events = host.events().stream().map(Event::name).toList();
  }

  void run() {
    ConfigurationFile configuration = host.configuration();
    List<String> scopes = host.config().stream().map(Config::scope).distinct().toList();
    checkTools();
    checkNames(
        without(configuration.folders().keySet(), ANY), scopes, "/handler/cwd", "place of scope");
    checkNames(configuration.ifOn(), events, "/configuration/if-on", "event");
    checkNames(
        configuration.matcherWords().keySet(), events, "/configuration/matcher-words", "event");
    checkNames(
        configuration.matcherAliases().keySet(),
        toolNames(),
        "/configuration/matcher-aliases",
        "tool");
    checkStdout();
    configuration.layouts().forEach(layout -> checkLayout(layout, scopes));
    checkLayoutsAreReached();
    for (Placeholder placeholder : configuration.placeholders()) {
      checkNames(placeholder.scopes(), scopes, placeholder.pointer() + "/scopes", "place of scope");
    }
    configuration.oldAnswers().forEach(this::checkOldAnswer);
  }

  private List<String> toolNames() {
    return host.tools().stream().map(Tool::name).toList();
  }

  private void checkTools() {
    List<String> today =
        host.tools().stream()
            .filter(tool -> !tool.gone() && tool.now().isEmpty())
            .map(Tool::name)
            .toList();
    for (Tool tool : host.tools()) {
      if (!tool.now().isEmpty()) {
        checkNames(
            List.of(tool.now()), today, Pointer.child("/tools", tool.name()) + "/now", "tool");
      }
    }
  }

  private void checkStdout() {
    Map<String, String> meaningOf = new HashMap<>();
    host.configuration()
        .stdout()
        .forEach(
            (meaning, names) -> {
              String at = "/configuration/stdout/" + meaning;
              checkNames(without(names, ANY), events, at, "event");
              for (String name : names) {
                String other = meaningOf.putIfAbsent(name, meaning);
                if (other != null) {
                  problems.add(at, name + " stands under " + other + " already; keep one of them");
                }
              }
            });
  }

  private void checkLayout(Layout layout, List<String> scopes) {
    checkNames(
        layout.shapes(),
        host.config().stream().map(Config::shape).distinct().toList(),
        layout.pointer() + "/shapes",
        "place of shape");
    checkNames(layout.scopes(), scopes, layout.pointer() + "/scopes", "place of scope");
    List<String> spellings =
        host.events().stream().flatMap(event -> event.spellings().stream()).toList();
    checkNames(layout.events(), spellings, layout.pointerOf("events"), "event");
    List<String> kinds = layout.kinds().stream().map(Kind::name).toList();
    if (!layout.defaultKind().isEmpty()) {
      checkNames(
          List.of(layout.defaultKind()), kinds, layout.pointerOf("default"), "type of handlers");
    }
    List<String> handler = names(layout.handler());
    if (!layout.kindAt().isEmpty()) {
      checkNames(List.of(layout.kindAt()), handler, layout.pointerOf("kind-at"), "member");
    }
    layout.kinds().forEach(kind -> checkKind(kind, handler));
    Time time = layout.time();
    Set<String> members = new HashSet<>(handler);
    layout.kinds().forEach(kind -> members.addAll(names(kind.fields())));
    checkNames(time.members(), members, time.pointer() + "/members", "member");
    checkNames(time.maxOn().keySet(), events, time.pointer() + "/max-on", "event");
    if (time.min() > 0 && time.max() > 0 && time.min() > time.max()) {
      problems.add(time.pointer() + "/min", "is more than max; exchange the two");
    }
    for (Limit limit : layout.limits()) {
      checkLimit(limit, limit.at().equals("group") ? names(layout.group()) : members, scopes);
    }
  }

  private void checkKind(Kind kind, List<String> handler) {
    checkNames(kind.on(), events, kind.pointer() + "/on", "event");
    checkNames(kind.notOn(), events, kind.pointer() + "/not-on", "event");
    List<String> members = names(kind.fields());
    checkNames(kind.commands().keySet(), members, kind.pointer() + "/commands", "member");
    for (String member : members) {
      if (handler.contains(member)) {
        problems.add(
            Pointer.child(kind.pointer() + "/fields", member),
            "every handler has this member already; remove it from one of the two");
      }
    }
  }

  private void checkLimit(Limit limit, Collection<String> members, List<String> scopes) {
    checkNames(List.of(limit.member()), members, limit.pointer() + "/member", "member");
    checkNames(limit.scopes(), scopes, limit.pointer() + "/scopes", "place of scope");
    checkNames(limit.on(), events, limit.pointer() + "/on", "event");
    checkNames(limit.notOn(), events, limit.pointer() + "/not-on", "event");
  }

  /** A layout that covers no place, or whose name is another's, could never be asked for. */
  private void checkLayoutsAreReached() {
    List<Layout> before = new ArrayList<>();
    for (Layout layout : host.configuration().layouts()) {
      boolean reached =
          host.config().stream()
              .anyMatch(
                  config ->
                      layout.covers(config)
                          && before.stream().noneMatch(earlier -> earlier.covers(config)));
      if (!reached) {
        problems.add(
            layout.pointer(), "covers no place of config that none before it covers; remove it");
      }
      if (before.stream().anyMatch(earlier -> earlier.name().equals(layout.name()))) {
        problems.add(layout.pointer() + "/name", "another layout has this name; choose one");
      }
      before.add(layout);
    }
  }

  private void checkOldAnswer(OldAnswer answer) {
    checkNames(answer.on(), events, answer.pointer() + "/on", "event");
    for (Event event : host.events()) {
      if (answer.on().contains(event.name()) && !event.answers().containsKey(answer.say())) {
        problems.add(
            answer.pointer() + "/say",
            event.name()
                + " has no answer "
                + answer.say()
                + "; it has "
                + String.join(", ", event.answers().keySet()));
      }
    }
  }

  private void checkNames(
      Collection<String> names, Collection<String> known, String pointer, String what) {
    for (String name : names) {
      if (!known.contains(name)) {
        problems.add(
            pointer, "there is no " + what + " " + name + "; " + NearestName.hint(name, known));
      }
    }
  }

  private static List<String> names(List<Field> fields) {
    return fields.stream().map(Field::name).toList();
  }

  private static List<String> without(Collection<String> names, String name) {
    return names.stream().filter(each -> !each.equals(name)).toList();
  }
}
