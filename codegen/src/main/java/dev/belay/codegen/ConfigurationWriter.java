package dev.belay.codegen;

import dev.belay.codegen.ConfigurationFile.Kind;
import dev.belay.codegen.ConfigurationFile.Layout;
import dev.belay.codegen.ConfigurationFile.Limit;
import dev.belay.codegen.ConfigurationFile.OldAnswer;
import dev.belay.codegen.ConfigurationFile.Placeholder;
import dev.belay.codegen.ConfigurationFile.Time;
import dev.belay.codegen.HostFile.Event;
import dev.belay.codegen.HostFile.Field;
import dev.belay.codegen.HostFile.Seen;
import dev.belay.codegen.HostFile.Tool;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the class that builds a host's {@code ConfigurationContract}, apart from its table. */
final class ConfigurationWriter {
  private final HostFile host;
  private final ConfigurationFile configuration;
  private final Constants constants = new Constants();

  ConfigurationWriter(HostFile host) {
    this.host = host;
    this.configuration = host.configuration();
  }

  static String className(HostFile host) {
    return JavaName.ofHost(host.id()) + "Configuration";
  }

  /** The class that finds a host's contract, and loads it when it is asked for. */
  static String catalog(List<HostFile> hosts) {
    String cases =
        hosts.stream()
            .map(
                host ->
                    "      case %s -> %s.CONTRACT;\n"
                        .formatted(JavaText.string(host.id()), className(host)))
            .collect(Collectors.joining());
    return """
        package dev.belay.contract.host;

        /** What may stand in the hosts' configurations. Generated from {@code hosts}: do not edit. */
        final class ConfigurationCatalog {
          private ConfigurationCatalog() {}

          static ConfigurationContract of(String host) {
            return switch (host) {
        %s      default -> ConfigurationContract.NONE;
            };
          }
        }
        """
        .formatted(cases);
  }

  String write() {
    List<String> layouts = new ArrayList<>();
    StringBuilder methods = new StringBuilder();
    for (Layout layout : configuration.layouts()) {
      String method = "layout" + layouts.size() + "()";
      layouts.add(method);
      methods
          .append("\n  private static Layout ")
          .append(method)
          .append(" {\n    return ")
          .append(JavaText.oneLine(layout(layout)))
          .append(";\n  }\n");
    }
    String contract =
        JavaText.call(
            "new ConfigurationContract",
            List.of(
                JavaText.list(layouts),
                unknown(),
                JavaText.stringMap(configuration.folders()),
                JavaText.list(
                    configuration.placeholders().stream()
                        .map(ConfigurationWriter::placeholder)
                        .toList()),
                JavaText.list(gone()),
                stdout(),
                JavaText.list(configuration.oldAnswers().stream().map(this::oldAnswer).toList()),
                JavaText.strings(configuration.ifOn()),
                JavaText.stringMap(configuration.matcherWords()),
                map(configuration.matcherAliases(), JavaText::strings)));
    return """
        package dev.belay.contract.host;

        import java.util.List;
        import java.util.Map;

        /** Generated from {@code hosts/%s.yml}: do not edit. */
        final class %s {
        %s
          static final ConfigurationContract CONTRACT =
              %s;

          private %s() {}
        %s}
        """
        .formatted(
            host.id(),
            className(host),
            constants.declarations(),
            JavaText.oneLine(contract),
            className(host),
            methods);
  }

  private String layout(Layout layout) {
    return JavaText.call(
        "new Layout",
        List.of(
            JavaText.string(layout.name()),
            JavaText.strings(layout.shapes()),
            JavaText.strings(layout.scopes()),
            JavaText.strings(layout.paths()),
            String.valueOf(layout.closed()),
            fields(layout.members()),
            fields(layout.beside()),
            shared("EVENTS", "List<String>", JavaText.strings(layout.eventNames(host))),
            fields(layout.group()),
            fields(layout.handler()),
            String.valueOf(layout.typed()),
            JavaText.string(layout.kindAt()),
            shared(
                "KINDS",
                "List<HandlerKind>",
                JavaText.list(layout.kinds().stream().map(this::kind).toList())),
            JavaText.string(layout.defaultKind()),
            time(layout.time()),
            shared(
                "LIMITS",
                "List<MemberLimit>",
                JavaText.list(layout.limits().stream().map(ConfigurationWriter::limit).toList()))));
  }

  private String shared(String name, String type, String expression) {
    return expression.equals("List.of()") ? expression : constants.name(type, name, expression);
  }

  private String fields(List<Field> fields) {
    return JavaText.list(
        fields.stream()
            .map(
                field ->
                    constants.name(
                        "Field", "FIELD_" + JavaName.ofConstant(field.name()), field(field)))
            .toList());
  }

  private static String field(Field field) {
    List<String> members = field.fields().stream().map(ConfigurationWriter::field).toList();
    return FieldJava.newField(field.name(), field.type(), List.of(), members, field.note());
  }

  private String kind(Kind kind) {
    return JavaText.call(
        "new HandlerKind",
        List.of(
            JavaText.string(kind.name()),
            fields(kind.fields()),
            JavaText.strings(kind.on()),
            JavaText.strings(kind.notOn()),
            String.valueOf(kind.runs()),
            String.valueOf(kind.timeout()),
            JavaText.stringMap(kind.commands()),
            JavaText.string(kind.note())));
  }

  private String time(Time time) {
    return JavaText.call(
        "new TimeLimit",
        List.of(
            JavaText.strings(time.members()),
            JavaText.string(time.unit().isEmpty() ? host.timeoutUnit() : time.unit()),
            String.valueOf(time.positive()),
            String.valueOf(time.min()),
            String.valueOf(time.max()),
            map(time.maxOn(), String::valueOf),
            String.valueOf(time.millisFrom()),
            JavaText.string(time.note())));
  }

  private static String limit(Limit limit) {
    return JavaText.call(
        "new MemberLimit",
        List.of(
            JavaText.string(limit.member()),
            JavaText.string(limit.at()),
            String.valueOf(limit.counts()),
            JavaText.strings(limit.scopes()),
            JavaText.strings(limit.on()),
            JavaText.strings(limit.notOn()),
            JavaText.string(limit.note())));
  }

  private String unknown() {
    List<String> losses = new ArrayList<>();
    for (String key : List.of("event", "file-member", "member", "kind", "wrong-type")) {
      String loss = configuration.unknown().getOrDefault(key, "unknown");
      losses.add("Unknown.Loss." + JavaName.ofConstant(loss));
    }
    return JavaText.call("new Unknown", losses);
  }

  private static String placeholder(Placeholder placeholder) {
    return JavaText.call(
        "new Placeholder",
        List.of(
            JavaText.string(placeholder.text()),
            JavaText.string(placeholder.meaning()),
            JavaText.strings(placeholder.scopes()),
            String.valueOf(placeholder.escaped())));
  }

  private List<String> gone() {
    List<String> gone = new ArrayList<>();
    for (Tool tool : host.tools()) {
      if (tool.gone() || !tool.now().isEmpty()) {
        gone.add(
            JavaText.call(
                "new GoneTool",
                List.of(
                    JavaText.string(tool.name()),
                    JavaText.string(tool.now()),
                    String.valueOf(!tool.gone()))));
      }
    }
    return gone;
  }

  private String stdout() {
    Map<String, String> meanings = new LinkedHashMap<>();
    String others = "";
    for (Map.Entry<String, List<String>> entry : configuration.stdout().entrySet()) {
      String meaning = "PlainText." + JavaName.ofConstant(entry.getKey());
      for (String event : entry.getValue()) {
        if (event.equals("*")) {
          others = meaning;
        } else {
          meanings.put(event, meaning);
        }
      }
    }
    for (Event event : host.events()) {
      if (!others.isEmpty()) {
        meanings.putIfAbsent(event.name(), others);
      }
    }
    return map(meanings, meaning -> meaning);
  }

  private String oldAnswer(OldAnswer answer) {
    return JavaText.call(
        "new OldAnswer",
        List.of(
            JavaText.string(answer.json()),
            JavaText.strings(answer.on()),
            "OldAnswer.Fate." + JavaName.ofConstant(answer.fate()),
            "Answer.Part." + JavaName.ofConstant(answer.say()),
            JavaText.string(answer.why()),
            evidence(answer.seen())));
  }

  private String evidence(Seen seen) {
    boolean verified = !seen.verified().isEmpty();
    String documented = seen.documented().isEmpty() ? host.documented() : seen.documented();
    return "new Evidence("
        + verified
        + ", "
        + JavaText.string(verified ? seen.verified() : documented)
        + ")";
  }

  private static <V> String map(Map<String, V> values, Function<V, String> expression) {
    List<String> entries = new ArrayList<>();
    values.forEach(
        (key, value) ->
            entries.add(
                "Map.entry(" + JavaText.string(key) + ", " + expression.apply(value) + ")"));
    return JavaText.call(entries.isEmpty() ? "Map.of" : "Map.ofEntries", entries);
  }
}
