package dev.belay.cli.validate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.belay.cli.contract.EventSchemas;
import dev.belay.cli.decode.NativePayloads;
import dev.belay.cli.input.Input.Document;
import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.openhook.OpenHookReader;
import dev.belay.hosts.HostCodec;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The contracts of this build: a payload is held against the JSON Schema of its host's event. */
final class CurrentCatalog implements Catalog {
  private final NativePayloads payloads;
  private final Catalog openHook = new OpenHookCatalog(null);
  private final Validator validator =
      new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
  private final Map<EventContract, URI> schemas = new HashMap<>();

  CurrentCatalog(NativePayloads payloads) {
    this.payloads = payloads;
  }

  @Override
  public Outcome check(Document document) {
    if (payloads.host() == null && OpenHookReader.isOpenHook(document.value())) {
      return openHook.check(document);
    }
    JsonObject payload = NativePayloads.payload(document.value());
    HostCodec codec = payloads.codecOf(payload);
    HostContract host = codec.host();
    EventContract event = codec.contractOf(payload, payloads.event());
    if (event == null) {
      String name = codec.decode(payload, payloads.event()).nativeName();
      if (name.equals("unnamed")) {
        throw new CommandFailure(
            ExitCode.UNREADABLE,
            "the payload does not tell which event of " + host.id() + " it is",
            "",
            "name the event with --event");
      }
      SchemaProblem unknown =
          new SchemaProblem("$", host.id() + " has no event " + name + " that Belay knows");
      return outcome(document, host, name, List.of(unknown));
    }
    return outcome(document, host, event.name(), problems(host, event, payload));
  }

  private List<SchemaProblem> problems(
      HostContract host, EventContract event, JsonElement payload) {
    URI schema =
        schemas.computeIfAbsent(
            event,
            each ->
                validator.registerSchema(JsonParser.parseString(EventSchemas.text(host, each))));
    Validator.Result result = validator.validate(schema, payload);
    return result.getErrors().stream().map(SchemaProblem::of).distinct().toList();
  }

  private static Outcome outcome(
      Document document, HostContract host, String event, List<SchemaProblem> problems) {
    JsonObject json = new JsonObject();
    json.addProperty("valid", problems.isEmpty());
    json.addProperty("source", document.where());
    json.addProperty("host", host.id());
    json.addProperty("event", event);
    JsonArray errors = new JsonArray();
    for (SchemaProblem problem : problems) {
      JsonObject error = new JsonObject();
      error.addProperty("pointer", problem.pointer());
      error.addProperty("message", problem.message());
      errors.add(error);
    }
    json.add("errors", errors);
    List<String> lines = problems.stream().map(SchemaProblem::toString).toList();
    return new Outcome(lines, List.of(), host.id() + " " + event, json);
  }
}
