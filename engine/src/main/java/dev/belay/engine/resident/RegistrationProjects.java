package dev.belay.engine.resident;

import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.setup.Machine;
import dev.belay.setup.Scope;
import dev.belay.setup.install.HookSwitches;
import dev.belay.setup.install.HookSwitches.Thrown;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What switches hooks off in the folders that agents work in: a file there is enough, and no event
 * comes any more that could tell. For one thread at a time.
 */
final class RegistrationProjects {
  private final Path home;
  private final Map<RegistrationProject, Seen> seen = new HashMap<>();
  private Set<String> installed = Set.of();
  private long reads;

  RegistrationProjects(Path home) {
    this.home = home;
  }

  /** Whether something changed in these folders since the last look. */
  boolean isDue(List<RegistrationProject> folders) {
    for (RegistrationProject folder : folders) {
      Seen known = seen.get(folder);
      if (known == null || !known.stamp.equals(FileStamp.of(known.files))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Looks at the folders, and forgets all others.
   *
   * @param hosts the hosts that have hooks installed; what the others do is their own affair
   */
  void look(List<RegistrationProject> folders, Set<String> hosts) {
    seen.keySet().retainAll(folders);
    for (RegistrationProject folder : folders) {
      Seen known = seen.get(folder);
      List<Path> files = known == null ? List.of() : known.files;
      if (known == null || !known.stamp.equals(FileStamp.of(files))) {
        seen.put(folder, looked(folder));
      }
    }
    installed = Set.copyOf(hosts);
  }

  private Seen looked(RegistrationProject folder) {
    HostContract host = HostCatalog.find(folder.host());
    if (host == null || host.setup().off().isEmpty()) {
      return new Seen(List.of(), "", List.of());
    }
    try {
      Machine machine =
          new Machine(home, Path.of(folder.folder()), Map.of(), File.separatorChar == '\\');
      List<Path> files = HookSwitches.files(machine, host, Scope.PROJECT);
      // Before the files are read: a change in between is seen at the next look.
      String stamp = FileStamp.of(files);
      reads++;
      return new Seen(files, stamp, HookSwitches.thrown(machine, host, Scope.PROJECT));
    } catch (InvalidPathException e) {
      return new Seen(List.of(), "", List.of());
    }
  }

  List<Thrown> thrown() {
    List<Thrown> thrown = new ArrayList<>();
    for (Map.Entry<RegistrationProject, Seen> one : seen.entrySet()) {
      if (installed.contains(one.getKey().host())) {
        thrown.addAll(one.getValue().thrown);
      }
    }
    return thrown;
  }

  /** How often files were read. */
  long reads() {
    return reads;
  }

  private record Seen(List<Path> files, String stamp, List<Thrown> thrown) {}
}
