package dev.belay.codegen;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.belay.codegen.HostFile.Answer;
import dev.belay.codegen.HostFile.Call;
import dev.belay.codegen.HostFile.Config;
import dev.belay.codegen.HostFile.Event;
import dev.belay.codegen.HostFile.Field;
import dev.belay.codegen.HostFile.Form;
import dev.belay.codegen.HostFile.Http;
import dev.belay.codegen.HostFile.Off;
import dev.belay.codegen.HostFile.Recognition;
import dev.belay.codegen.HostFile.Seen;
import dev.belay.codegen.HostFile.Setup;
import dev.belay.codegen.HostFile.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads contract files: text, then schema, then sense. */
final class HostFileReader {
  private static final List<String> PAYLOAD_KEYS =
      List.of(
          "event", "session", "cwd", "roots", "time", "transcript", "prompt", "agent", "version");

  private final SchemaCheck schemaCheck;

  /**
   * @param hostSchema the text of {@code host.schema.json}
   */
  HostFileReader(String hostSchema) {
    this.schemaCheck = new SchemaCheck(JsonParser.parseString(hostSchema).getAsJsonObject());
  }

  HostFile read(Path path) throws IOException {
    return read(String.valueOf(path.getFileName()), Files.readString(path));
  }

  /**
   * @throws ContractFileException with everything that is wrong with the file
   */
  HostFile read(String fileName, String text) {
    YamlDocument document = YamlDocument.parse(fileName, text);
    schemaCheck.check(document);
    HostFile host = host(Section.of(document.root()), document.problems());
    new HostFileCheck(fileName, host, document.problems()).run();
    document.problems().throwIfAny();
    return host;
  }

  private static HostFile host(Section root, Problems problems) {
    Section versions = root.section("versions");
    Section payload = root.section("payload");
    Section handler = root.section("handler");
    Section timeout = handler.section("timeout");
    Map<String, List<String>> places = new LinkedHashMap<>();
    PAYLOAD_KEYS.forEach(key -> places.put(key, payload.texts(key)));
    return new HostFile(
        root.text("host"),
        root.text("title"),
        root.text("vendor"),
        versions.text("verified"),
        versions.text("documented"),
        root.texts("notes"),
        places,
        call(payload.section("call")),
        recognition(root.section("recognise")),
        root.sections("config").stream().map(HostFileReader::config).toList(),
        timeout.has("unit") ? timeout.text("unit") : "s",
        timeout.integer("default"),
        handler.has("http") ? http(handler.section("http")) : null,
        setup(root.section("setup")),
        root.has("matcher") ? root.section("matcher").text("syntax") : "none",
        root.section("env").textsByKey(),
        fields(root.section("common"), "/common", problems),
        forms(root.section("forms")),
        tools(root.section("tools")),
        events(root.section("events"), problems),
        ConfigurationReader.read(root.section("configuration"), handler, problems));
  }

  private static Recognition recognition(Section section) {
    return new Recognition(
        section.texts("keys"),
        section.section("values").textsByKey(),
        section.texts("absent"),
        section.texts("transcript"),
        section.texts("env"));
  }

  private static Config config(Section section) {
    return new Config(
        section.text("scope"),
        section.text("path"),
        section.text("format"),
        section.text("shape"),
        section.text("trust"));
  }

  private static Http http(Section section) {
    return new Http(
        section.texts("not-on"),
        section.texts("https-on"),
        section.texts("open-on"),
        section.text("closed-by"),
        seen(section));
  }

  private static Setup setup(Section section) {
    return new Setup(
        section.texts("programs"),
        section.texts("folders"),
        section.texts("user"),
        section.texts("project"),
        section.section("moves").textsByKey(),
        section.texts("takes"),
        section.texts("refuses"),
        section.section("keys").jsonByKey(),
        section.section("closed").jsonByKey(),
        section.text("closed-since"),
        section.has("shell") ? section.text("shell") : "sh",
        section.text("windows"),
        section.text("place").equals("last"),
        section.texts("never"),
        section.sections("off").stream()
            .map(off -> new Off(off.text("file"), off.text("key"), off.jsonText("value")))
            .toList(),
        section.texts("steps"));
  }

  private static Call call(Section section) {
    return new Call(
        section.text("tool"),
        placesOrNull(section, "name"),
        placesOrNull(section, "input"),
        placesOrNull(section, "id"),
        placesOrNull(section, "output"));
  }

  private static @Nullable List<String> placesOrNull(Section section, String key) {
    return section.has(key) ? section.texts(key) : null;
  }

  static List<Field> fields(Section section, String pointer, Problems problems) {
    List<Field> fields = new ArrayList<>();
    for (Map.Entry<String, JsonElement> member : section.json().entrySet()) {
      String at = Pointer.child(pointer, member.getKey());
      JsonElement value = member.getValue();
      if (value instanceof JsonObject object) {
        Section form = new Section(object);
        FieldType type = type(form.text("type"), Pointer.child(at, "type"), problems);
        fields.add(
            new Field(
                member.getKey(),
                type,
                form.text("note"),
                fields(form.section("fields"), at + "/fields", problems)));
      } else {
        String text = value.isJsonPrimitive() ? value.getAsString() : "";
        fields.add(new Field(member.getKey(), type(text, at, problems), "", List.of()));
      }
    }
    return fields;
  }

  /** The type; an absent one was reported by the schema check. */
  private static FieldType type(String text, String pointer, Problems problems) {
    if (text.isEmpty()) {
      return FieldType.ANY;
    }
    try {
      return FieldType.parse(text);
    } catch (IllegalArgumentException e) {
      problems.add(pointer, String.valueOf(e.getMessage()));
      return FieldType.ANY;
    }
  }

  private static Map<String, Form> forms(Section section) {
    Map<String, Form> forms = new LinkedHashMap<>();
    for (String name : section.json().keySet()) {
      Section form = section.section(name);
      forms.put(
          name,
          new Form(
              name,
              form.compactJson("json"),
              form.text("text"),
              form.text("stderr"),
              form.integer("exit")));
    }
    return forms;
  }

  private static List<Tool> tools(Section section) {
    List<Tool> tools = new ArrayList<>();
    for (String name : section.json().keySet()) {
      Section tool = section.section(name);
      tools.add(
          new Tool(
              name,
              tool.text("kind"),
              tool.texts("command"),
              tool.texts("paths"),
              tool.texts("content"),
              tool.texts("url"),
              tool.texts("patch"),
              tool.text("operation"),
              tool.flag("gone", false),
              tool.text("now")));
    }
    return tools;
  }

  private static List<Event> events(Section section, Problems problems) {
    List<Event> events = new ArrayList<>();
    for (String name : section.json().keySet()) {
      Section event = section.section(name);
      String pointer = Pointer.child("/events", name);
      events.add(
          new Event(
              name,
              event.texts("aliases"),
              event.text("type"),
              event.text("summary"),
              event.text("since"),
              event.text("gate"),
              event.text("matcher"),
              event.integer("timeout"),
              fields(event.section("fields"), pointer + "/fields", problems),
              event.has("call") ? call(event.section("call")) : null,
              event.text("batch"),
              answers(event.section("answers")),
              event.texts("open-on"),
              seen(event.section("seen"))));
    }
    return events;
  }

  private static Map<String, Answer> answers(Section section) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (String part : section.json().keySet()) {
      Section answer = section.section(part);
      answers.put(
          part,
          new Answer(
              part,
              answer.text("form"),
              answer.text("degrade"),
              answer.text("effect"),
              answer.has("with") ? answer.texts("with") : null,
              seen(answer),
              answer.text("why")));
    }
    return answers;
  }

  static Seen seen(Section section) {
    return new Seen(section.text("verified"), section.text("documented"));
  }
}
