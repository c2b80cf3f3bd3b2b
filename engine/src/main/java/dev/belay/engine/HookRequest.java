package dev.belay.engine;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.host.HandlerType;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a hook was called with.
 *
 * @param handler how the host called it
 * @param host the host's id as given on the command line; null to recognise it from the payload
 * @param others further hosts that the payload may be of; it is the first one's unless it looks
 *     like one of theirs
 * @param event the event's native name as given on the command line; null to read it from the
 *     payload
 * @param failMode what to answer when something goes wrong
 * @param input the native payload
 * @param environment the process's environment
 */
public record HookRequest(
    HandlerType handler,
    @Nullable String host,
    List<String> others,
    @Nullable String event,
    FailMode failMode,
    InputStream input,
    Map<String, String> environment) {
  public HookRequest {
    requireNonNull(handler, "handler");
    requireNonNull(failMode, "failMode");
    requireNonNull(input, "input");
    others = List.copyOf(others);
    environment = Map.copyOf(environment);
  }

  /** What a hook process was started with. */
  public HookRequest(
      @Nullable String host,
      @Nullable String event,
      FailMode failMode,
      InputStream input,
      Map<String, String> environment) {
    this(HandlerType.COMMAND, host, List.of(), event, failMode, input, environment);
  }
}
