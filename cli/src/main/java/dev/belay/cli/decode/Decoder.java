package dev.belay.cli.decode;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.contract.HookEvent;
import dev.belay.contract.littleloops.LLHookEvent;
import dev.belay.contract.littleloops.LLIntent;
import dev.belay.contract.openhook.Envelopes;
import dev.belay.contract.openhook.OpenHookEvent;
import dev.belay.contract.openhook.OpenHookException;
import dev.belay.contract.openhook.OpenHookReader;
import dev.belay.hosts.HostCodec;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A document to the lines that stand for it.
 *
 * @param payloads whose payloads they are
 * @param form what is printed
 * @param lenient whether envelopes and types outside of OpenHook's six are taken as they are
 * @param withPayload whether the native payload is printed too
 */
record Decoder(NativePayloads payloads, Form form, boolean lenient, boolean withPayload) {

  /** What is printed for an event. */
  enum Form {
    /** Everything that Belay reads in it. */
    CANONICAL,
    /** OpenHook envelopes. */
    OPENHOOK,
    /** little-loops' event. */
    LITTLE_LOOPS
  }

  /**
   * The lines; none for an event that has no counterpart in the form.
   *
   * @param warnings takes what the user should know
   * @throws CommandFailure if the document is no payload of a known host and no envelope
   */
  List<JsonObject> lines(JsonElement document, Consumer<String> warnings) {
    JsonObject payload = NativePayloads.payload(document);
    if (payloads.host() == null && OpenHookReader.isOpenHook(payload)) {
      return ofEnvelope(envelope(payload, warnings), payload, warnings);
    }
    HostCodec codec = payloads.codecOf(payload);
    HookEvent event = codec.decode(payload, payloads.event());
    if (event.nativeName().equals("unnamed")) {
      throw new CommandFailure(
          ExitCode.UNREADABLE,
          "the payload does not tell which event of " + codec.host().id() + " it is",
          "",
          "name the event with --event");
    }
    if (event.type().isUnknown()) {
      warnings.accept(
          codec.host().id()
              + " has no event "
              + event.nativeName()
              + " that Belay knows: read as "
              + event.type());
    }
    return switch (form) {
      case CANONICAL -> List.of(canonical(event));
      case OPENHOOK -> openHook(event, warnings);
      case LITTLE_LOOPS ->
          littleLoops(LLHookEvent.from(event).orElse(null), event.nativeName(), warnings);
    };
  }

  private JsonObject canonical(HookEvent event) {
    JsonObject line = DecodedJson.of(event);
    if (withPayload) {
      line.add("payload", event.payload());
    }
    return line;
  }

  private List<JsonObject> openHook(HookEvent event, Consumer<String> warnings) {
    List<OpenHookEvent> envelopes =
        new ArrayList<>(lenient ? Envelopes.lenient(event) : Envelopes.strict(event));
    envelopes.addAll(Envelopes.fileWrites(event));
    if (envelopes.isEmpty()) {
      warnings.accept(
          event.type() + " is none of OpenHook's six types: left out, --lenient prints it");
    }
    return envelopes.stream().map(OpenHookEvent::toJson).toList();
  }

  private OpenHookEvent envelope(JsonObject document, Consumer<String> warnings) {
    try {
      if (!lenient) {
        return OpenHookReader.strict(document);
      }
      OpenHookReader.Reading reading = OpenHookReader.lenient(document);
      reading.warnings().forEach(warnings);
      return reading.event();
    } catch (OpenHookException e) {
      throw new CommandFailure(
          ExitCode.UNREADABLE,
          String.valueOf(e.getMessage()),
          "",
          lenient ? "add what is missing" : "correct it, or read what can be read with --lenient");
    }
  }

  private List<JsonObject> ofEnvelope(
      OpenHookEvent event, JsonObject document, Consumer<String> warnings) {
    String cwd = path(event.context());
    return switch (form) {
      case OPENHOOK -> List.of(event.toJson());
      case CANONICAL -> {
        JsonObject line = DecodedJson.of(event, cwd);
        if (withPayload) {
          line.add("payload", document);
        }
        yield List.of(line);
      }
      case LITTLE_LOOPS -> {
        LLIntent intent = intent(event.type());
        LLHookEvent converted =
            intent == null
                ? null
                : new LLHookEvent(
                    event.source(),
                    intent.wireName(),
                    event.time(),
                    event.data(),
                    event.sessionId(),
                    cwd);
        yield littleLoops(converted, event.type(), warnings);
      }
    };
  }

  private static List<JsonObject> littleLoops(
      @Nullable LLHookEvent event, String name, Consumer<String> warnings) {
    if (event == null) {
      warnings.accept("little-loops has no intent for " + name + ": left out");
      return List.of();
    }
    return List.of(event.toJson());
  }

  private static @Nullable LLIntent intent(String type) {
    for (LLIntent intent : LLIntent.values()) {
      if (intent.type().name().equals(type)) {
        return intent;
      }
    }
    return null;
  }

  private static @Nullable String path(@Nullable String context) {
    if (context == null || !context.startsWith("file:")) {
      return null;
    }
    try {
      return new URI(context).getPath();
    } catch (URISyntaxException e) {
      // Published readers take any text here; a path is only a convenience.
      return null;
    }
  }
}
