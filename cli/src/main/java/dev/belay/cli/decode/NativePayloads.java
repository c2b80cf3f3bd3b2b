package dev.belay.cli.decode;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.json.Json;
import dev.belay.contract.openhook.OpenHookReader;
import dev.belay.hosts.HostCodec;
import dev.belay.hosts.HostRecognizer;
import dev.belay.hosts.UnrecognizedPayloadException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose payload a document is. The environment of this process does not count: the documents were
 * recorded elsewhere.
 *
 * @param host the host that the user named; null to recognise it
 * @param event the event that the user named; null to read it from the payload
 */
public record NativePayloads(@Nullable HostContract host, @Nullable String event) {

  /**
   * The payload in a document.
   *
   * @throws CommandFailure if the document is something else than an object
   */
  public static JsonObject payload(JsonElement document) {
    if (document instanceof JsonObject payload) {
      return payload;
    }
    throw new CommandFailure(
        ExitCode.UNREADABLE,
        "expected a JSON object, found " + Json.kindOf(document),
        "",
        "give hook payloads: one, an array of them, or JSON Lines");
  }

  /**
   * The codec of the host that sent {@code payload}.
   *
   * @throws CommandFailure if it fits no known host, or is an OpenHook envelope
   */
  public HostCodec codecOf(JsonObject payload) {
    if (host != null) {
      return HostCodec.of(host);
    }
    if (OpenHookReader.isOpenHook(payload)) {
      throw new CommandFailure(
          ExitCode.UNREADABLE,
          "an OpenHook envelope, which leaves out what the agent sent",
          "",
          "give the agent's own payload");
    }
    try {
      return HostCodec.of(HostRecognizer.ofAllHosts().recognize(payload, event, Map.of()));
    } catch (UnrecognizedPayloadException e) {
      throw new CommandFailure(
          ExitCode.UNREADABLE,
          "the payload fits no known host: its keys are " + keys(payload),
          "",
          "name the host with --host, one of " + String.join(", ", HostCatalog.ids()));
    }
  }

  private static String keys(JsonObject payload) {
    if (payload.isEmpty()) {
      return "none";
    }
    String keys = String.join(", ", payload.keySet().stream().limit(12).toList());
    return keys + (payload.size() > 12 ? ", ..." : "");
  }
}
