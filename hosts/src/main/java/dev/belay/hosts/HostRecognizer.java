package dev.belay.hosts;

import com.google.gson.JsonObject;
import dev.belay.contract.host.CallPlaces;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.JsonPlace;
import dev.belay.contract.host.Recognition;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose payload it is, from keys and values that only one host sends, the transcript's place,
 * the environment, and how well the fields fit.
 */
public final class HostRecognizer {
  private static final int MARK = 1000;
  private static final int PLACE = 600;
  private static final int ENVIRONMENT = 400;

  /** What lies in a call's arguments the model may have put there. */
  private static final int ARGUMENT = 20;

  private final List<HostContract> hosts;

  private HostRecognizer(List<HostContract> hosts) {
    this.hosts = hosts;
  }

  /** A recogniser of every host that Belay knows. */
  public static HostRecognizer ofAllHosts() {
    return new HostRecognizer(HostCatalog.all());
  }

  /** A recogniser of these hosts; of those that fit a payload alike the first counts. */
  public static HostRecognizer of(List<HostContract> hosts) {
    return new HostRecognizer(List.copyOf(hosts));
  }

  /** As {@link #recognize}; {@code usual} where the payload fits none. */
  public HostContract recognizeOr(
      HostContract usual,
      JsonObject payload,
      @Nullable String eventName,
      Map<String, String> environment) {
    if (isMarked(usual, payload)) {
      // Nearly always, and a quarter of the work.
      return usual;
    }
    HostContract best = best(payload, eventName, environment);
    return best == null ? usual : best;
  }

  /**
   * The host that sent {@code payload}.
   *
   * @param eventName the event that the hook was registered for, if it is known
   * @param environment the hook process's environment
   * @throws UnrecognizedPayloadException if the payload fits no host; the message says what was
   *     looked at
   */
  public HostContract recognize(
      JsonObject payload, @Nullable String eventName, Map<String, String> environment)
      throws UnrecognizedPayloadException {
    HostContract best = best(payload, eventName, environment);
    if (best == null) {
      throw new UnrecognizedPayloadException(
          "the payload fits no known host: its keys are "
              + payload.keySet().stream().limit(20).collect(Collectors.joining(", ", "[", "]"))
              + (eventName == null ? "" : ", the event was given as " + eventName)
              + "; looked at event names, session fields, marks and environment of "
              + hosts.stream().map(HostContract::id).collect(Collectors.joining(", "))
              + ". Name the host with --host.");
    }
    return best;
  }

  /**
   * Whether the payload has something that this host alone sends, and nothing that it never does.
   */
  private static boolean isMarked(HostContract host, JsonObject payload) {
    for (String absent : host.recognition().absent()) {
      if (!JsonPlace.all(payload, absent).isEmpty()) {
        return false;
      }
    }
    return marks(host, host.recognition(), payload) >= PLACE;
  }

  private @Nullable HostContract best(
      JsonObject payload, @Nullable String eventName, Map<String, String> environment) {
    HostContract best = null;
    int bestScore = 0;
    for (HostContract host : hosts) {
      int score = score(host, payload, eventName, environment);
      if (score > bestScore) {
        best = host;
        bestScore = score;
      }
    }
    return best;
  }

  private static int score(
      HostContract host,
      JsonObject payload,
      @Nullable String eventName,
      Map<String, String> environment) {
    Recognition marks = host.recognition();
    for (String absent : marks.absent()) {
      if (!JsonPlace.all(payload, absent).isEmpty()) {
        return 0;
      }
    }
    int marked = marks(host, marks, payload);
    String told = JsonPlace.text(payload, host.places().event());
    EventContract event =
        told != null
            ? host.event(told)
            : eventName != null ? host.event(eventName) : EventShape.bestFit(host, payload);
    if (event == null) {
      return marked;
    }
    int shape = EventShape.score(event.fields(), payload);
    if (told == null && shape == 0 || told == null && marked == 0 && shape < 12) {
      return marked;
    }
    int naming = told == null || event.name().equals(told) ? 40 : event.isNamed(told) ? 34 : 0;
    int environmental = marks.env().stream().anyMatch(environment::containsKey) ? ENVIRONMENT : 0;
    int tool = knowsTool(host, event, payload) ? 30 : 0;
    return marked
        + environmental
        + shape
        + naming
        + tool
        + (host.verifiedVersion().isEmpty() ? 0 : 1);
  }

  /** Whether the payload's tool is one of the host's own, by name. */
  private static boolean knowsTool(HostContract host, EventContract event, JsonObject payload) {
    CallPlaces places = event.call() != null ? event.call() : host.places().call();
    String name = JsonPlace.text(payload, places.name());
    return name != null && host.tools().stream().anyMatch(tool -> tool.name().equals(name));
  }

  private static boolean isArgument(HostContract host, String place) {
    for (String arguments : host.places().call().input()) {
      if (place.startsWith(arguments + ".")) {
        return true;
      }
    }
    return false;
  }

  private static int marks(HostContract host, Recognition marks, JsonObject payload) {
    int score = 0;
    for (String key : marks.keys()) {
      int worth = isArgument(host, key) ? ARGUMENT : MARK;
      score += JsonPlace.all(payload, key).isEmpty() ? 0 : worth;
    }
    for (Map.Entry<String, String> mark : marks.values().entrySet()) {
      score += mark.getValue().equals(JsonPlace.text(payload, List.of(mark.getKey()))) ? MARK : 0;
    }
    String transcript = JsonPlace.text(payload, host.places().transcript());
    if (transcript != null) {
      String slashed = transcript.replace('\\', '/');
      score += marks.transcript().stream().anyMatch(slashed::contains) ? PLACE : 0;
    }
    return score;
  }
}
