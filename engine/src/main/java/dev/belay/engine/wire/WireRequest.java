package dev.belay.engine.wire;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks, without the standard input that follows.
 *
 * @param kind {@code hook}, {@code command}, {@code ping}, {@code status} or {@code stop}
 * @param patienceMillis how long the client will still wait; 0 where it does not say
 * @param directory the client's working directory; null where it could not tell
 * @param arguments its command line without the program's name
 * @param environment the variables that it passes on
 * @param product of a command: the installation that the client is part of; null where it does not
 *     say
 * @param terminals of a command: {@link Wire#OUT_IS_TERMINAL} and {@link Wire#ERR_IS_TERMINAL}
 */
public record WireRequest(
    String kind,
    int patienceMillis,
    @Nullable String directory,
    List<String> arguments,
    Map<String, String> environment,
    @Nullable String product,
    int terminals) {
  public WireRequest {
    requireNonNull(kind, "kind");
    arguments = List.copyOf(arguments);
    environment = Map.copyOf(environment);
  }

  /** A request that is no command. */
  public WireRequest(
      String kind,
      int patienceMillis,
      @Nullable String directory,
      List<String> arguments,
      Map<String, String> environment) {
    this(kind, patienceMillis, directory, arguments, environment, null, 0);
  }

  /** A request without a command line. */
  public static WireRequest of(String kind) {
    return new WireRequest(kind, 0, null, List.of(), Map.of());
  }
}
