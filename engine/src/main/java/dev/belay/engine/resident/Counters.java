package dev.belay.engine.resident;

import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import dev.belay.contract.host.HostCatalog;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the engine has answered since it started, by host. Safe for use by many threads. */
public final class Counters implements CallListener, UnseenCallListener {
  /** Where no host is known. */
  static final String UNKNOWN = "unknown";

  private final Map<String, HostCounts> hosts = new ConcurrentHashMap<>();

  @Override
  public void answered(AnsweredCall call) {
    String host = call.answer().event() == null ? known(call.host()) : call.host();
    of(host).count(call.answer(), call.micros());
  }

  @Override
  public void unseen(HookEvent end, ToolCall call) {
    of(end.host()).countUnseen();
  }

  private HostCounts of(@Nullable String host) {
    return hosts.computeIfAbsent(host == null ? UNKNOWN : host, name -> new HostCounts());
  }

  /** A name from a command line counts only if it is a host's: else there is no end of them. */
  private static @Nullable String known(@Nullable String host) {
    return host == null || HostCatalog.find(host) == null ? null : host;
  }

  /** A look at all hosts, in order of their names. */
  Map<String, HostCounts> byHost() {
    return new TreeMap<>(hosts);
  }
}
