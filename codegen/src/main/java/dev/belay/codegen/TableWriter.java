package dev.belay.codegen;

import dev.belay.codegen.HostFile.Answer;
import dev.belay.codegen.HostFile.Call;
import dev.belay.codegen.HostFile.Event;
import dev.belay.codegen.HostFile.Field;
import dev.belay.codegen.HostFile.Form;
import dev.belay.codegen.HostFile.Http;
import dev.belay.codegen.HostFile.Seen;
import dev.belay.codegen.HostFile.Tool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the class that builds a host's {@code HostContract}: plain constructor calls, one method
 * for each event.
 */
final class TableWriter {
  private static final Set<String> EVENT_TYPE_CONSTANTS =
      Set.of(
          "session.start", "session.end", "prompt.submit", "tool.start", "tool.end", "file.write");
  private static final List<String> DEFAULT_WITH = List.of("abstain", "allow", "rewrite");

  private final HostFile host;
  private final Constants constants = new Constants();
  private final Map<Field, Integer> fieldUses = new HashMap<>();

  TableWriter(HostFile host) {
    this.host = host;
    host.events()
        .forEach(
            event ->
                host.fieldsOf(event).forEach(field -> fieldUses.merge(field, 1, Integer::sum)));
  }

  static String className(HostFile host) {
    return JavaName.ofHost(host.id()) + "Table";
  }

  String write() {
    List<String> eventCalls = new ArrayList<>();
    StringBuilder methods = new StringBuilder();
    for (Event event : host.events()) {
      String method = "event" + JavaName.ofRecord(event.name());
      eventCalls.add(method + "()");
      methods
          .append("\n  private static EventContract ")
          .append(method)
          .append("() {\n    return ");
      methods.append(JavaText.oneLine(event(event))).append(";\n  }\n");
    }
    String body =
        JavaText.call(
            "new HostContract",
            List.of(
                JavaText.string(host.id()),
                JavaText.string(host.title()),
                JavaText.string(host.vendor()),
                JavaText.string(host.verified()),
                JavaText.string(host.documented()),
                "places()",
                recognition(),
                JavaText.list(host.config().stream().map(TableWriter::config).toList()),
                JavaText.string(host.timeoutUnit()),
                String.valueOf(host.timeoutDefault()),
                http(host.http()),
                setup(host.setup()),
                JavaText.string(host.matcherSyntax()),
                JavaText.stringMap(host.env()),
                "tools()",
                JavaText.list(eventCalls),
                JavaText.strings(host.notes())));
    String tools = JavaText.list(host.tools().stream().map(TableWriter::tool).toList());
    return """
        package dev.belay.contract.host;

        import dev.belay.contract.EventType;
        import dev.belay.contract.FileOperation;
        import dev.belay.contract.ToolKind;
        import java.util.List;
        import java.util.Map;

        /** Generated from {@code hosts/%s.yml}: do not edit. */
        final class %s {
        %s
          static final HostContract HOST =
        %s;

          private %s() {}

          private static PayloadPlaces places() {
            return %s;
          }

          private static List<ToolContract> tools() {
            return %s;
          }
        %s}
        """
        .formatted(
            host.id(),
            className(host),
            constants.declarations(),
            "      " + JavaText.oneLine(body),
            className(host),
            JavaText.oneLine(places()),
            JavaText.oneLine(tools),
            methods);
  }

  private String places() {
    List<String> arguments = new ArrayList<>();
    host.payload().values().forEach(places -> arguments.add(JavaText.strings(places)));
    arguments.add(call(host.call()));
    return JavaText.call("new PayloadPlaces", arguments);
  }

  private static String call(Call call) {
    return JavaText.call(
        "new CallPlaces",
        List.of(
            JavaText.string(call.tool()),
            strings(call.name()),
            strings(call.input()),
            strings(call.id()),
            strings(call.output())));
  }

  private static String strings(@Nullable List<String> texts) {
    return JavaText.strings(texts == null ? List.of() : texts);
  }

  private String recognition() {
    HostFile.Recognition recognise = host.recognise();
    return JavaText.call(
        "new Recognition",
        List.of(
            JavaText.strings(recognise.keys()),
            JavaText.stringMap(recognise.values()),
            JavaText.strings(recognise.absent()),
            JavaText.strings(recognise.transcript()),
            JavaText.strings(recognise.env())));
  }

  private static String config(HostFile.Config config) {
    return JavaText.call(
        "new ConfigFile",
        List.of(
            JavaText.string(config.scope()),
            JavaText.string(config.path()),
            JavaText.string(config.format()),
            JavaText.string(config.shape()),
            JavaText.string(config.trust())));
  }

  private String http(@Nullable Http http) {
    return http == null
        ? "null"
        : JavaText.call(
            "new HttpHandlers",
            List.of(
                JavaText.strings(http.notOn()),
                JavaText.strings(http.httpsOn()),
                JavaText.strings(http.openOn()),
                JavaText.string(http.closedBy()),
                evidence(http.seen())));
  }

  private static String setup(HostFile.Setup setup) {
    return JavaText.call(
        "new Setup",
        List.of(
            JavaText.strings(setup.programs()),
            JavaText.strings(setup.folders()),
            JavaText.strings(setup.userFiles()),
            JavaText.strings(setup.projectFiles()),
            JavaText.stringMap(setup.moves()),
            JavaText.strings(setup.takes()),
            JavaText.strings(setup.refuses()),
            JavaText.stringMap(setup.keys()),
            JavaText.stringMap(setup.closed()),
            JavaText.string(setup.closedSince()),
            JavaText.string(setup.shell()),
            JavaText.string(setup.windows()),
            String.valueOf(setup.last()),
            JavaText.strings(setup.never()),
            JavaText.list(setup.off().stream().map(TableWriter::off).toList()),
            JavaText.strings(setup.steps())));
  }

  private static String off(HostFile.Off off) {
    return JavaText.call(
        "new Setup.OffSwitch",
        List.of(
            JavaText.string(off.file()), JavaText.string(off.key()), JavaText.string(off.value())));
  }

  private static String tool(Tool tool) {
    return JavaText.call(
        "new ToolContract",
        List.of(
            JavaText.string(tool.name()),
            constant("ToolKind", tool.kind()),
            JavaText.strings(tool.command()),
            JavaText.strings(tool.paths()),
            JavaText.strings(tool.content()),
            JavaText.strings(tool.url()),
            JavaText.strings(tool.patch()),
            tool.operation().isEmpty() ? "null" : constant("FileOperation", tool.operation())));
  }

  private String event(Event event) {
    Call call = event.call();
    return JavaText.call(
        "new EventContract",
        List.of(
            JavaText.string(event.name()),
            JavaText.strings(event.aliases()),
            eventType(event.type()),
            JavaText.string(event.summary()),
            JavaText.string(event.since()),
            JavaText.string(event.gate()),
            JavaText.string(event.matcher()),
            String.valueOf(event.timeout()),
            JavaText.list(host.fieldsOf(event).stream().map(field -> field(event, field)).toList()),
            call == null ? "null" : call(call.over(host.call())),
            JavaText.string(event.batch()),
            answers(event),
            openOn(event),
            evidence(event.seen())));
  }

  private static String eventType(String name) {
    return EVENT_TYPE_CONSTANTS.contains(name)
        ? "EventType." + JavaName.ofConstant(name)
        : "new EventType(" + JavaText.string(name) + ")";
  }

  private String openOn(Event event) {
    return event.openOn().isEmpty()
        ? "List.of()"
        : constants.name("List<String>", "OPEN_ON", JavaText.strings(event.openOn()));
  }

  private String field(Event event, Field field) {
    boolean tag = field.name().equals(host.tagOf(event));
    String made = newField(field, tag ? event.spellings() : List.of());
    return !tag && fieldUses.getOrDefault(field, 0) > 1
        ? constants.name("Field", "FIELD_" + JavaName.ofConstant(field.name()), made)
        : made;
  }

  private static String newField(Field field, List<String> only) {
    List<String> members =
        field.fields().stream().map(member -> newField(member, List.of())).toList();
    return FieldJava.newField(field.name(), field.type(), only, members, field.note());
  }

  private String answers(Event event) {
    List<String> entries = new ArrayList<>();
    event
        .answers()
        .values()
        .forEach(answer -> entries.add(part(answer.part()) + ",\n" + answer(event, answer)));
    return JavaText.call("Map.of", entries);
  }

  private String answer(Event event, Answer answer) {
    return JavaText.call(
        "new Answer",
        List.of(
            part(answer.part()),
            answer.form().isEmpty() ? "null" : form(answer.form()),
            answer.degrade().isEmpty() ? "null" : part(answer.degrade()),
            "Answer.Effect." + effect(event, answer),
            JavaText.list(with(answer).stream().map(TableWriter::part).toList()),
            evidence(answer.seen()),
            JavaText.string(answer.why())));
  }

  private static String effect(Event event, Answer answer) {
    if (!answer.effect().isEmpty()) {
      return JavaName.ofConstant(answer.effect());
    }
    if (!answer.part().equals("deny")) {
      return "AS_NAMED";
    }
    return event.gate().isEmpty() ? "FEEDBACK" : "PREVENTS";
  }

  private static List<String> with(Answer answer) {
    List<String> written = answer.with();
    if (written != null) {
      return written;
    }
    return answer.part().equals("context") || answer.part().equals("message")
        ? DEFAULT_WITH
        : List.of();
  }

  private String form(String name) {
    Form form = host.forms().get(name);
    if (form == null) {
      throw new IllegalStateException("unchecked form: " + name);
    }
    String expression =
        JavaText.call(
            "new ReplyForm",
            List.of(
                JavaText.string(form.name()),
                JavaText.string(form.json()),
                JavaText.string(form.text()),
                JavaText.string(form.stderr()),
                String.valueOf(form.exit())));
    return constants.name("ReplyForm", "FORM_" + JavaName.ofConstant(name), expression);
  }

  private String evidence(Seen seen) {
    boolean verified = !seen.verified().isEmpty();
    String documented = seen.documented().isEmpty() ? host.documented() : seen.documented();
    String version = verified ? seen.verified() : documented;
    return constants.name(
        "Evidence",
        (verified ? "VERIFIED_" : "DOCUMENTED_") + JavaName.ofConstant(version),
        "new Evidence(" + verified + ", " + JavaText.string(version) + ")");
  }

  private static String part(String name) {
    return constant("Answer.Part", name);
  }

  private static String constant(String type, String name) {
    return type + "." + name.toUpperCase(Locale.ROOT);
  }
}
