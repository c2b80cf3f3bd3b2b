package dev.belay.cli.validate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.cli.input.Input.Document;
import dev.belay.contract.openhook.Discovery;
import dev.belay.contract.openhook.OpenHookEvent;
import dev.belay.contract.openhook.OpenHookException;
import dev.belay.contract.openhook.OpenHookReader;
import dev.belay.contract.openhook.OpenHookValidator;
import dev.belay.contract.openhook.OpenHookValidator.Dialect;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * OpenHook 0.1: envelopes by the published schemas, and projects' {@code .openhook.json}.
 *
 * @param dialect the published SDK whose (much weaker) check of envelopes is wanted instead; null
 *     for the schemas
 */
record OpenHookCatalog(@Nullable Dialect dialect) implements Catalog {

  @Override
  public Outcome check(Document document) {
    return isDiscovery(document) ? discovery(document) : envelope(document);
  }

  /** By the file's name, or by its list of hooks where an envelope would have an id and a type. */
  private static boolean isDiscovery(Document document) {
    JsonElement value = document.value();
    return document.where().endsWith(Discovery.FILE)
        || (value instanceof JsonObject object
            && object.has("hooks")
            && !object.has("id")
            && !object.has("type"));
  }

  private static Outcome discovery(Document document) {
    try {
      Discovery read = Discovery.read(document.value());
      int hooks = read.hooks().size();
      return outcome(
          document,
          List.of(),
          read.warnings(),
          "a project's hooks, " + hooks + " of them",
          "discovery");
    } catch (OpenHookException e) {
      return outcome(document, e.problems(), List.of(), "", "discovery");
    }
  }

  private Outcome envelope(Document document) {
    if (dialect != null && document.value() instanceof JsonObject envelope) {
      Optional<String> error = OpenHookValidator.error(envelope, dialect);
      return outcome(
          document,
          error.stream().toList(),
          List.of(),
          "an envelope to the published SDK",
          "envelope");
    }
    try {
      OpenHookEvent event = OpenHookReader.strict(document.value());
      return outcome(
          document, List.of(), List.of(), event.type() + " from " + event.source(), "envelope");
    } catch (OpenHookException e) {
      return outcome(document, e.problems(), List.of(), "", "envelope");
    }
  }

  private static Outcome outcome(
      Document document, List<String> problems, List<String> warnings, String what, String kind) {
    JsonObject json = new JsonObject();
    json.addProperty("valid", problems.isEmpty());
    json.addProperty("source", document.where());
    json.addProperty("kind", kind);
    json.add("errors", Outcome.array(problems));
    json.add("warnings", Outcome.array(warnings));
    return new Outcome(
        problems.stream().map(problem -> "$: " + problem).toList(), warnings, what, json);
  }
}
