package dev.belay.cli.contract;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.cli.contract.Coverage.Row;
import dev.belay.contract.host.Answer;
import dev.belay.contract.host.Answer.Part;
import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.Evidence;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.ReplyForm;
import dev.belay.contract.host.ToolContract;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * What {@code belay contract ... --json} prints. The shapes are public: keys are added, never
 * changed.
 */
final class ContractJson {
  private ContractJson() {}

  /** A host in a list. */
  static JsonObject listed(HostContract host) {
    JsonObject json = new JsonObject();
    json.addProperty("host", host.id());
    json.addProperty("title", host.title());
    json.addProperty("vendor", host.vendor());
    json.add("verified", text(host.verifiedVersion()));
    json.add("documented", text(host.documentedVersion()));
    json.addProperty("events", host.events().size());
    json.addProperty("gates", Coverage.gates(host));
    return json;
  }

  static JsonObject host(HostContract host) {
    JsonObject json = listed(host);
    JsonArray config = new JsonArray();
    for (ConfigFile file : host.config()) {
      JsonObject place = new JsonObject();
      place.addProperty("scope", file.scope());
      place.addProperty("path", file.path());
      place.addProperty("format", file.format());
      place.addProperty("shape", file.shape());
      place.add("trust", text(file.trust()));
      config.add(place);
    }
    json.add("config", config);
    JsonObject timeout = new JsonObject();
    timeout.addProperty("unit", host.timeoutUnit());
    timeout.add(
        "default",
        host.timeoutDefault() == 0 ? JsonNull.INSTANCE : new JsonPrimitive(host.timeoutDefault()));
    json.add("timeout", timeout);
    json.addProperty("matcher", host.matcherSyntax());
    JsonObject env = new JsonObject();
    new TreeMap<>(host.env()).forEach(env::addProperty);
    json.add("env", env);
    JsonArray tools = new JsonArray();
    host.tools().forEach(tool -> tools.add(tool(tool)));
    json.add("tools", tools);
    JsonArray events = new JsonArray();
    host.events().forEach(event -> events.add(event(event)));
    json.add("events", events);
    json.add("notes", texts(host.notes()));
    json.add("http", http(host));
    return json;
  }

  static JsonObject event(EventContract event) {
    JsonObject json = new JsonObject();
    json.addProperty("event", event.name());
    json.add("aliases", texts(event.aliases()));
    json.addProperty("type", event.type().name());
    json.addProperty("summary", event.summary());
    json.add("since", text(event.since()));
    json.add("gate", text(event.gate()));
    json.add("matcher", text(event.matcher()));
    json.add(
        "timeoutSeconds",
        event.timeoutSeconds() == 0
            ? JsonNull.INSTANCE
            : new JsonPrimitive(event.timeoutSeconds()));
    json.add("seen", evidence(event.seen()));
    json.add("fields", fields(event.fields()));
    JsonObject answers = new JsonObject();
    for (Part part : Part.values()) {
      Answer answer = event.answer(part);
      if (answer != null) {
        answers.add(lower(part), answer(answer));
      }
    }
    json.add("answers", answers);
    json.add("openOn", texts(event.openOn()));
    return json;
  }

  /** What HTTP hooks can do; null where the host has none. */
  private static JsonElement http(HostContract host) {
    HttpReach reach = HttpReach.of(host);
    if (reach == null) {
      return JsonNull.INSTANCE;
    }
    JsonObject json = new JsonObject();
    json.add("notSent", texts(HttpReach.names(reach.notSent())));
    json.add("notRefused", texts(HttpReach.names(reach.notRefused())));
    json.add("openOn", texts(reach.handlers().openOn()));
    json.add("closedBy", text(reach.handlers().closedBy()));
    json.add("evidence", evidence(reach.handlers().evidence()));
    return json;
  }

  static JsonObject coverage(Coverage coverage) {
    JsonObject json = listed(coverage.host());
    JsonArray rows = new JsonArray();
    for (Row row : coverage.rows()) {
      JsonObject cells = new JsonObject();
      cells.addProperty("event", row.event().name());
      cells.addProperty("type", row.event().type().name());
      cells.add("gate", text(row.event().gate()));
      cells.add("seen", row.seen().json());
      Coverage.PARTS.forEach(part -> cells.add(lower(part), row.cell(part).json()));
      rows.add(cells);
    }
    json.add("coverage", rows);
    json.add("http", http(coverage.host()));
    return json;
  }

  private static JsonObject answer(Answer answer) {
    JsonObject json = new JsonObject();
    ReplyForm form = answer.form();
    if (form != null) {
      JsonObject said = new JsonObject();
      said.addProperty("name", form.name());
      said.addProperty("stdout", form.json().isEmpty() ? form.text() : form.json());
      said.addProperty("stderr", form.stderr());
      said.addProperty("exitCode", form.exitCode());
      json.add("form", said);
      json.addProperty("effect", answer.effect().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    if (answer.degradeTo() != null) {
      json.addProperty("degradesTo", lower(answer.degradeTo()));
    }
    if (answer.part() == Part.CONTEXT || answer.part() == Part.MESSAGE) {
      json.add("with", texts(answer.with().stream().map(ContractJson::lower).toList()));
    }
    json.add("evidence", evidence(answer.evidence()));
    json.add("why", text(answer.why()));
    return json;
  }

  private static JsonArray fields(List<Field> fields) {
    JsonArray array = new JsonArray();
    for (Field field : fields) {
      JsonObject json = new JsonObject();
      json.addProperty("name", field.name());
      json.addProperty("type", FieldText.type(field));
      json.addProperty("required", field.required());
      json.addProperty("nullable", field.nullable());
      if (!field.values().isEmpty()) {
        json.add("values", texts(field.values()));
      }
      if (!field.fields().isEmpty()) {
        json.add("fields", fields(field.fields()));
      }
      if (!field.note().isEmpty()) {
        json.addProperty("note", field.note());
      }
      array.add(json);
    }
    return array;
  }

  private static JsonObject tool(ToolContract tool) {
    JsonObject json = new JsonObject();
    json.addProperty("name", tool.name());
    json.addProperty("kind", tool.kind().wireName());
    ToolPlaces.of(tool).forEach((view, places) -> json.add(view, texts(places)));
    return json;
  }

  private static JsonObject evidence(Evidence evidence) {
    JsonObject json = new JsonObject();
    json.addProperty("verified", evidence.verified());
    json.add("version", text(evidence.version()));
    return json;
  }

  private static JsonElement text(String text) {
    return text.isEmpty() ? JsonNull.INSTANCE : new JsonPrimitive(text);
  }

  private static JsonArray texts(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }

  private static String lower(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }
}
