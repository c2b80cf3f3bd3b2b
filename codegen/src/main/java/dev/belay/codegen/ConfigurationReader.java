package dev.belay.codegen;

import com.google.gson.JsonObject;
import dev.belay.codegen.ConfigurationFile.Kind;
import dev.belay.codegen.ConfigurationFile.Layout;
import dev.belay.codegen.ConfigurationFile.Limit;
import dev.belay.codegen.ConfigurationFile.OldAnswer;
import dev.belay.codegen.ConfigurationFile.Placeholder;
import dev.belay.codegen.ConfigurationFile.Time;
import dev.belay.codegen.HostFile.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what a contract file says of its host's configuration. */
final class ConfigurationReader {
  private static final String ROOT = "/configuration";

  private final Section root;
  private final Problems problems;

  private ConfigurationReader(Section root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /**
   * @param root the key {@code configuration}
   * @param handler the key {@code handler}
   */
  static ConfigurationFile read(Section root, Section handler, Problems problems) {
    return new ConfigurationReader(root, problems).read(handler);
  }

  private ConfigurationFile read(Section handler) {
    String folder = handler.text("cwd");
    return new ConfigurationFile(
        layouts(),
        root.section("unknown").textsByKey(),
        folder.isEmpty() ? handler.section("cwd").textsByKey() : Map.of("*", folder),
        placeholders(),
        root.section("stdout").textListsByKey(),
        oldAnswers(),
        root.texts("if-on"),
        root.section("matcher-words").textsByKey(),
        root.section("matcher-aliases").textListsByKey());
  }

  private List<Layout> layouts() {
    List<Layout> layouts = new ArrayList<>();
    for (Section layout : root.sections("layouts")) {
      String at = ROOT + "/layouts/" + layouts.size();
      layouts.add(
          new Layout(
              at,
              Set.copyOf(layout.json().keySet()),
              layout.text("name"),
              layout.texts("shapes"),
              layout.texts("scopes"),
              layout.texts("paths"),
              layout.flag("closed", false),
              fields(layout, at, "members"),
              fields(layout, at, "beside"),
              owner(layout, "events").texts("events"),
              inherited(layout, at, "group"),
              inherited(layout, at, "handler"),
              owner(layout, "typed").flag("typed", true),
              owner(layout, "kind-at").text("kind-at"),
              kinds(owner(layout, "kinds").section("kinds"), pointer(layout, at, "kinds")),
              owner(layout, "default").text("default"),
              time(owner(layout, "time").section("time"), pointer(layout, at, "time")),
              limits(owner(layout, "limits").sections("limits"), pointer(layout, at, "limits"))));
    }
    return layouts;
  }

  /** Where a layout has a key from: itself, or what stands beside the layouts. */
  private Section owner(Section layout, String key) {
    return layout.has(key) ? layout : root;
  }

  private String pointer(Section layout, String at, String key) {
    return (layout.has(key) ? at : ROOT) + "/" + key;
  }

  private List<Field> fields(Section section, String at, String key) {
    return HostFileReader.fields(section.section(key), at + "/" + key, problems);
  }

  private List<Field> inherited(Section layout, String at, String key) {
    return HostFileReader.fields(
        owner(layout, key).section(key), pointer(layout, at, key), problems);
  }

  private List<Kind> kinds(Section section, String pointer) {
    List<Kind> kinds = new ArrayList<>();
    for (String name : section.json().keySet()) {
      Section kind = section.section(name);
      String at = Pointer.child(pointer, name);
      kinds.add(
          new Kind(
              at,
              name,
              fields(kind, at, "fields"),
              kind.texts("on"),
              kind.texts("not-on"),
              kind.flag("runs", true),
              kind.integer("timeout"),
              kind.section("commands").textsByKey(),
              kind.text("note")));
    }
    return kinds;
  }

  private static Time time(Section time, String at) {
    Section maxOn = time.section("max-on");
    Map<String, Integer> most = new LinkedHashMap<>();
    maxOn.json().keySet().forEach(event -> most.put(event, maxOn.integer(event)));
    return new Time(
        at,
        time.texts("members"),
        time.text("unit"),
        time.flag("positive", false),
        time.integer("min"),
        time.integer("max"),
        most,
        time.integer("millis-from"),
        time.text("note"));
  }

  private static List<Limit> limits(List<Section> sections, String pointer) {
    List<Limit> limits = new ArrayList<>();
    for (Section limit : sections) {
      limits.add(
          new Limit(
              pointer + "/" + limits.size(),
              limit.text("member"),
              limit.has("at") ? limit.text("at") : "handler",
              limit.flag("counts", true),
              limit.texts("scopes"),
              limit.texts("on"),
              limit.texts("not-on"),
              limit.text("note")));
    }
    return limits;
  }

  private List<Placeholder> placeholders() {
    List<Placeholder> placeholders = new ArrayList<>();
    Section section = root.section("placeholders");
    for (String text : section.json().keySet()) {
      String at = Pointer.child(ROOT + "/placeholders", text);
      boolean inFull = section.json().get(text) instanceof JsonObject;
      Section full = section.section(text);
      placeholders.add(
          new Placeholder(
              at,
              text,
              inFull ? full.text("meaning") : section.text(text),
              full.texts("scopes"),
              full.flag("escaped", false)));
    }
    return placeholders;
  }

  private List<OldAnswer> oldAnswers() {
    List<OldAnswer> answers = new ArrayList<>();
    for (Section answer : root.sections("old-answers")) {
      answers.add(
          new OldAnswer(
              ROOT + "/old-answers/" + answers.size(),
              answer.compactJson("json"),
              answer.texts("on"),
              answer.text("fate"),
              answer.text("say"),
              answer.text("why"),
              HostFileReader.seen(answer)));
    }
    return answers;
  }
}
