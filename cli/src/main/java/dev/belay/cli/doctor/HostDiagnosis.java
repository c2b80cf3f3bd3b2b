package dev.belay.cli.doctor;

import dev.belay.contract.host.HostContract;
import dev.belay.setup.health.ReadFile;
import dev.belay.setup.shape.RegisteredHook;
import dev.belay.setup.trust.Trust;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of one host.
 *
 * @param host the host
 * @param trace what shows that it is here: its program, else a folder; null where nothing does
 * @param version what its program tells; empty where it tells nothing
 * @param files the files that it reads hooks from
 * @param trust the least that it thinks of a registration; null where there is none
 * @param probes what was tried
 * @param limits what it cannot show or be told
 */
record HostDiagnosis(
    HostContract host,
    @Nullable Path trace,
    String version,
    List<ReadFile> files,
    Trust.@Nullable State trust,
    List<ProbeResult> probes,
    List<String> limits) {
  HostDiagnosis {
    files = List.copyOf(files);
    probes = List.copyOf(probes);
    limits = List.copyOf(limits);
  }

  /** The events that Belay is registered for, as they are written. */
  Set<String> events() {
    Set<String> events = new LinkedHashSet<>();
    for (ReadFile file : files) {
      for (RegisteredHook hook : file.belay()) {
        events.add(hook.event());
      }
    }
    return events;
  }

  /**
   * What failures get: {@code closed}, {@code open}, {@code both}; empty where nothing is
   * registered.
   */
  String failMode() {
    boolean open = false;
    boolean closed = false;
    for (ReadFile file : files) {
      for (RegisteredHook hook : file.belay()) {
        boolean passes = hook.belay() != null && hook.belay().open();
        open |= passes;
        closed |= !passes;
      }
    }
    return open && closed ? "both" : open ? "open" : closed ? "closed" : "";
  }
}
