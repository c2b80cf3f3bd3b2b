package dev.belay.setup.install;

import dev.belay.contract.host.HostContract;
import dev.belay.setup.Scope;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What shall be done for a host; nothing has happened yet.
 *
 * @param host the host
 * @param scope for whom
 * @param events the events that Belay is registered for afterwards, in the host's order
 * @param changes the files that change; empty where all is as it should be
 * @param notes what was found and left alone
 * @param warnings what keeps hooks from working, or may
 * @param records what is remembered of each file
 * @param originals the files as they are without Belay, to be kept
 */
public record HostPlan(
    HostContract host,
    Scope scope,
    List<String> events,
    List<FileChange> changes,
    List<String> notes,
    List<String> warnings,
    List<InstallRecord> records,
    Map<Path, String> originals) {
  public HostPlan {
    originals = Map.copyOf(originals);
    events = List.copyOf(events);
    changes = List.copyOf(changes);
    notes = List.copyOf(notes);
    warnings = List.copyOf(warnings);
    records = List.copyOf(records);
  }
}
