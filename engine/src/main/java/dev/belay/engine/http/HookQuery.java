package dev.belay.engine.http;

import dev.belay.contract.host.HandlerType;
import dev.belay.contract.host.HostContract;
import dev.belay.engine.FailMode;
import dev.belay.engine.HookAnswer;
import dev.belay.engine.HookOptions;
import dev.belay.engine.HookPath;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hook's address after the question mark: the options of {@code belay hook} that a URL may hold.
 */
final class HookQuery {
  /** Connections that take longer than a little more than this are cut off by the server. */
  static final int LONGEST_TIMEOUT_MILLIS = 30_000;

  private HookQuery() {}

  /**
   * The options of a hook.
   *
   * @param query as it stands in the URL; null for none
   * @throws IllegalArgumentException if it holds something else, or a wrong value; the installer's
   *     mark is passed over
   */
  static HookOptions options(HostContract host, @Nullable String query) {
    List<String> arguments = new ArrayList<>(4);
    arguments.add("--host=" + host.id());
    for (String part : parts(query)) {
      int equals = part.indexOf('=');
      String name = equals < 0 ? part : part.substring(0, equals);
      if (part.equals("installed=1")) {
        continue;
      }
      if (!name.equals("event") && !name.equals("fail") && !name.equals("timeout")) {
        throw new IllegalArgumentException(
            "the hook's address may hold event, fail and timeout, not " + name);
      }
      String value = equals < 0 ? "" : part.substring(equals + 1);
      arguments.add("--" + name + "=" + URLDecoder.decode(value, StandardCharsets.UTF_8));
    }
    HookOptions options = HookOptions.parse(arguments.toArray(new String[0]));
    if (options.timeoutMillis() > LONGEST_TIMEOUT_MILLIS) {
      throw new IllegalArgumentException(
          "timeout takes at most " + LONGEST_TIMEOUT_MILLIS + " ms over HTTP");
    }
    return options.by(HandlerType.HTTP);
  }

  /**
   * The answer to a query that cannot be read: a wrong option must not switch the guard off, so it
   * is a refusal unless {@code fail=open} stands there.
   */
  static HookAnswer wrong(HostContract host, @Nullable String query, String message) {
    boolean open = false;
    String event = null;
    for (String part : parts(query)) {
      open |= part.equals("fail=open");
      event = part.startsWith("event=") ? part.substring("event=".length()) : event;
    }
    return HookPath.failed(
        open ? FailMode.OPEN : FailMode.CLOSED,
        HandlerType.HTTP,
        host,
        event == null ? null : host.event(event),
        null,
        message);
  }

  private static List<String> parts(@Nullable String query) {
    List<String> parts = new ArrayList<>(4);
    int start = 0;
    while (query != null && start <= query.length()) {
      int end = query.indexOf('&', start);
      int stop = end < 0 ? query.length() : end;
      if (stop > start) {
        parts.add(query.substring(start, stop));
      }
      start = stop + 1;
    }
    return parts;
  }
}
