package dev.belay.codegen.published;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.belay.codegen.ConfigurationFile.Kind;
import dev.belay.codegen.ConfigurationFile.Layout;
import dev.belay.codegen.ConfigurationFile.Limit;
import dev.belay.codegen.FieldType;
import dev.belay.codegen.HostFile;
import dev.belay.codegen.HostFile.Config;
import dev.belay.codegen.HostFile.Event;
import dev.belay.codegen.HostFile.Field;
import dev.belay.codegen.HostFile.Tool;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The schemas of configurations, for editors: one for each layout of a host that is JSON or TOML.
 */
final class ConfigSchemaFiles {
  private final HostFile host;
  private final Layout layout;
  private final Map<String, JsonObject> definitions = new TreeMap<>();

  private ConfigSchemaFiles(HostFile host, Layout layout) {
    this.host = host;
    this.layout = layout;
  }

  static void of(HostFile host, Map<String, String> files) {
    List<Config> described = new ArrayList<>();
    for (Layout layout : host.configuration().layouts()) {
      List<Config> places =
          host.config().stream()
              .filter(config -> layout.covers(config) && !described.contains(config))
              .toList();
      described.addAll(places);
      if (places.stream().anyMatch(ConfigSchemaFiles::isForEditors)) {
        String name = "config/" + host.id() + "/" + layout.name() + ".json";
        SchemaFiles.put(files, name, new ConfigSchemaFiles(host, layout).schema(name, places));
      }
    }
  }

  private static boolean isForEditors(Config config) {
    return config.format().startsWith("json") || config.format().equals("toml");
  }

  private JsonObject schema(String name, List<Config> places) {
    JsonObject schema =
        SchemaFiles.head(
            name,
            host.title() + ": hooks in " + layout.name(),
            "What "
                + host.title()
                + " reads of "
                + paths(places)
                + ", version "
                + host.version()
                + ".");
    root(places.get(0).shape())
        .entrySet()
        .forEach(each -> schema.add(each.getKey(), each.getValue()));
    if (!definitions.isEmpty()) {
      JsonObject all = new JsonObject();
      definitions.forEach(all::add);
      schema.add("$defs", all);
    }
    return schema;
  }

  private static String paths(List<Config> places) {
    return places.stream().map(Config::path).distinct().collect(Collectors.joining(", "));
  }

  private JsonObject root(String shape) {
    return switch (shape) {
      case "bare-groups" -> events();
      case "named-groups" -> {
        JsonObject named = new JsonObject();
        named.addProperty("type", "object");
        named.add("additionalProperties", events());
        yield named;
      }
      case "openhands-groups" -> {
        JsonObject file = events();
        JsonObject wrapped = events();
        wrapped.addProperty("description", "hooks by their events");
        file.getAsJsonObject("properties").add("hooks", wrapped);
        yield file;
      }
      case "kiro-v1" -> file(hookList("trigger"));
      case "kimi-toml" -> file(hookList("event"));
      case "kiro-hook" -> MemberSchemas.object(layout.members(), layout.closed());
      default -> file(events());
    };
  }

  /** A file with its hooks under {@code hooks}. */
  private JsonObject file(JsonObject hooks) {
    JsonObject file = MemberSchemas.object(layout.members(), layout.closed());
    String lost = host.configuration().unknown().getOrDefault("file-member", "itself");
    if (layout.closed() && lost.equals("itself")) {
      file.getAsJsonObject("properties").add("$schema", schemaMember());
    }
    hooks.addProperty("description", "the hooks");
    file.getAsJsonObject("properties").add("hooks", hooks);
    return file;
  }

  /** Editors read it, and no host is known to mind but those that take no unknown member. */
  private static JsonObject schemaMember() {
    JsonObject member = new JsonObject();
    member.addProperty("description", "where this schema is, for editors");
    member.addProperty("type", "string");
    return member;
  }

  /** Hooks in a list, each naming its event. */
  private JsonObject hookList(String member) {
    JsonObject hook = handler(runningKinds());
    JsonObject event = hook.getAsJsonObject("properties").getAsJsonObject(member);
    event.add("enum", SchemaFiles.array(layout.eventNames(host)));
    return MemberSchemas.arrayOf(hook);
  }

  /** An object from events to their hooks. */
  private JsonObject events() {
    JsonObject events = MemberSchemas.object(layout.beside(), true);
    for (String name : layout.eventNames(host)) {
      JsonObject hooks = MemberSchemas.arrayOf(hooksOf(event(name)));
      hooks.addProperty("description", description(event(name)));
      events.getAsJsonObject("properties").add(name, hooks);
    }
    return events;
  }

  private Event event(String spelling) {
    return host.events().stream()
        .filter(event -> event.spellings().contains(spelling))
        .findFirst()
        .orElseThrow();
  }

  private static String description(Event event) {
    String gate =
        event.gate().isEmpty() ? "Nothing can be stopped here." : "Can stop: " + event.gate() + ".";
    return event.summary()
        + " "
        + gate
        + (event.since().isEmpty() ? "" : " Since " + event.since() + ".");
  }

  private JsonObject hooksOf(Event event) {
    List<Kind> kinds =
        runningKinds().stream().filter(kind -> kind.isTakenBy(event.name())).toList();
    String definition = definition(kinds);
    if (layout.group().isEmpty()) {
      return suggestingMatchers(event, definition);
    }
    JsonObject group = MemberSchemas.object(List.of(), true);
    for (Field member : layout.group()) {
      MemberSchemas.add(group, member, groupMember(event, member, definition));
    }
    // These take handlers without a group, too.
    boolean either = layout.shapes().contains("named-groups") && event.matcher().isEmpty();
    if (!either) {
      return group;
    }
    JsonArray both = new JsonArray();
    both.add(MemberSchemas.reference(definition));
    both.add(group);
    JsonObject anyOf = new JsonObject();
    anyOf.add("anyOf", both);
    return anyOf;
  }

  private JsonObject groupMember(Event event, Field member, String definition) {
    return switch (member.name()) {
      case "hooks" -> MemberSchemas.arrayOf(MemberSchemas.reference(definition));
      case "matcher" -> matcher(event, member);
      default -> MemberSchemas.property(member);
    };
  }

  private JsonObject matcher(Event event, Field member) {
    JsonObject property = MemberSchemas.property(member);
    if (event.matcher().isEmpty()
        && !host.configuration().matcherWords().containsKey(event.name())) {
      property.addProperty("description", "passed over: this event has no matcher");
      return property;
    }
    return MemberSchemas.suggesting(property, matchers(event));
  }

  private JsonObject suggestingMatchers(Event event, String definition) {
    JsonObject reference = MemberSchemas.reference(definition);
    List<String> values = matchers(event);
    if (values.isEmpty() || layout.handler().stream().noneMatch(ConfigSchemaFiles::isMatcher)) {
      return reference;
    }
    JsonObject properties = new JsonObject();
    properties.add("matcher", MemberSchemas.suggesting(new JsonObject(), values));
    JsonObject more = new JsonObject();
    more.addProperty("type", "object");
    more.add("properties", properties);
    JsonArray both = new JsonArray();
    both.add(reference);
    both.add(more);
    JsonObject allOf = new JsonObject();
    allOf.add("allOf", both);
    return allOf;
  }

  private static boolean isMatcher(Field field) {
    return field.name().equals("matcher");
  }

  /** What a matcher of this event may be, as far as it is known. */
  private List<String> matchers(Event event) {
    String word = host.configuration().matcherWords().get(event.name());
    if (word != null) {
      return List.of(word);
    }
    for (Field field : host.fieldsOf(event)) {
      if (field.name().equals(event.matcher())) {
        return field.type().values().isEmpty() ? tools(event) : field.type().values();
      }
    }
    return List.of();
  }

  private List<String> tools(Event event) {
    boolean ofTools = host.call().name() != null && host.call().name().contains(event.matcher());
    return host.tools().stream()
        .filter(tool -> ofTools && !tool.gone() && tool.now().isEmpty())
        .map(Tool::name)
        .filter(name -> !name.contains("*"))
        .toList();
  }

  private List<Kind> runningKinds() {
    return layout.kinds().stream().filter(Kind::runs).toList();
  }

  /** The name of the definition of handlers of these types. */
  private String definition(List<Kind> kinds) {
    String name =
        kinds.size() == runningKinds().size()
            ? "handler"
            : "handler-" + kinds.stream().map(Kind::name).collect(Collectors.joining("-"));
    if (!definitions.containsKey(name)) {
      definitions.put(name, handler(kinds));
    }
    return name;
  }

  private JsonObject handler(List<Kind> kinds) {
    if (layout.kindAt().isEmpty()) {
      return ofKinds(kinds, layout.handler());
    }
    JsonObject handler = MemberSchemas.object(List.of(), true);
    for (Field member : layout.handler()) {
      boolean holds = member.name().equals(layout.kindAt());
      MemberSchemas.add(handler, member, holds ? ofKinds(kinds, List.of()) : member(member, 0));
    }
    return handler;
  }

  private JsonObject ofKinds(List<Kind> kinds, List<Field> common) {
    if (kinds.size() == 1) {
      return ofKind(kinds.get(0), common);
    }
    JsonObject handler = MemberSchemas.object(List.of(), false);
    handler.getAsJsonObject("properties").add("type", type(kinds));
    if (layout.defaultKind().isEmpty()) {
      handler.getAsJsonArray("required").add("type");
    }
    JsonArray each = new JsonArray();
    for (Kind kind : kinds) {
      JsonObject is = new JsonObject();
      JsonObject named = new JsonObject();
      named.add("type", constant(kind));
      is.add("properties", named);
      if (!kind.name().equals(layout.defaultKind())) {
        is.add("required", SchemaFiles.array(List.of("type")));
      }
      JsonObject rule = new JsonObject();
      rule.add("if", is);
      rule.add("then", ofKind(kind, common));
      each.add(rule);
    }
    handler.add("allOf", each);
    return handler;
  }

  private JsonObject ofKind(Kind kind, List<Field> common) {
    JsonObject handler = MemberSchemas.object(List.of(), true);
    if (layout.typed()) {
      FieldType one = FieldType.parse(layout.defaultKind().isEmpty() ? "string!" : "string?");
      MemberSchemas.add(handler, new Field("type", one, "", List.of()), constant(kind));
    }
    Map<String, Field> members = new LinkedHashMap<>();
    kind.fields().forEach(field -> members.put(field.name(), field));
    common.forEach(field -> members.put(field.name(), field));
    members
        .values()
        .forEach(field -> MemberSchemas.add(handler, field, member(field, kind.timeout())));
    if (!kind.note().isEmpty()) {
      handler.addProperty("description", kind.note());
    }
    return handler;
  }

  private JsonObject member(Field field, int timeout) {
    if (!layout.time().members().contains(field.name())) {
      return limited(field);
    }
    String unit = layout.time().unit().isEmpty() ? host.timeoutUnit() : layout.time().unit();
    int standard = unit.equals(host.timeoutUnit()) ? host.timeoutDefault() : 0;
    return MemberSchemas.time(field, layout.time(), unit, timeout > 0 ? timeout : standard);
  }

  /** With what the user should know of where it counts. */
  private JsonObject limited(Field field) {
    JsonObject property = MemberSchemas.property(field);
    for (Limit limit : layout.limits()) {
      if (limit.at().equals("handler") && limit.member().equals(field.name())) {
        String note = field.note().isEmpty() ? "" : field.note() + "; ";
        property.addProperty("description", note + where(limit) + limit.note());
      }
    }
    return property;
  }

  private static String where(Limit limit) {
    if (!limit.notOn().isEmpty()) {
      return "does not count on " + String.join(", ", limit.notOn()) + ": ";
    }
    return limit.on().isEmpty() ? "" : "counts on " + String.join(", ", limit.on()) + " alone: ";
  }

  private static JsonObject type(List<Kind> kinds) {
    JsonObject type = new JsonObject();
    type.addProperty("description", "what the hook is");
    type.add("enum", SchemaFiles.array(kinds.stream().map(Kind::name).toList()));
    return type;
  }

  private static JsonObject constant(Kind kind) {
    JsonObject constant = new JsonObject();
    constant.addProperty("const", kind.name());
    return constant;
  }
}
