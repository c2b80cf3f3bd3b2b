package dev.belay.setup.install;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.setup.HookFile;
import dev.belay.setup.HookFiles;
import dev.belay.setup.Machine;
import dev.belay.setup.Scope;
import dev.belay.setup.shape.HookShape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts Belay's hooks into the configuration of hosts and takes them out again. A plan is made
 * first, which changes nothing; carried out, every file has its old content or its new one at any
 * moment. Hooks of others, comments and formatting stay as they are. For one thread.
 */
public final class Installer {
  private final Machine machine;
  private final InstallStore store;
  private final Disk disk;

  public Installer(Machine machine, InstallStore store) {
    this(machine, store, new Disk());
  }

  Installer(Machine machine, InstallStore store, Disk disk) {
    this.machine = requireNonNull(machine);
    this.store = requireNonNull(store);
    this.disk = requireNonNull(disk);
  }

  /**
   * What an installation would do.
   *
   * @throws InstallException if it cannot be done; nothing was changed
   */
  public HostPlan install(HostContract host, Wish wish) throws InstallException {
    HookFile file = HookFiles.ofBelay(machine, host, wish.scope());
    if (file == null) {
      throw new InstallException(
          InstallException.Kind.IMPOSSIBLE,
          host.title() + " reads no hooks of a " + wish.scope().word(),
          "",
          wish.scope() == Scope.PROJECT
              ? "install for the user: --scope user"
              : "see: belay contract show " + host.id());
    }
    return install(wish, file);
  }

  /** What an installation into this very file would do. */
  HostPlan install(Wish wish, HookFile file) throws InstallException {
    PlanDraft draft = new PlanDraft(machine, store, file, wish.scope());
    HookShape shape = file.shape();
    return shape == null
        ? new OwnFilePlan(draft).install(wish)
        : new EntryPlan(draft, shape).install(wish);
  }

  /**
   * What taking Belay's hooks out would do: nothing, where there are none.
   *
   * @throws InstallException if it cannot be done; nothing was changed
   */
  public HostPlan uninstall(HostContract host, Scope scope) throws InstallException {
    HostPlan whole = nothing(host, scope);
    for (HookFile file : files(host, scope)) {
      PlanDraft draft = new PlanDraft(machine, store, file, scope);
      HookShape shape = file.shape();
      whole =
          join(
              whole,
              shape == null
                  ? new OwnFilePlan(draft).uninstall()
                  : new EntryPlan(draft, shape).uninstall());
    }
    return whole;
  }

  /** The files that Belay may stand in: the usual ones, and where it was put by the records. */
  private List<HookFile> files(HostContract host, Scope scope) throws InstallException {
    List<HookFile> files = HookFiles.candidates(machine, host, scope);
    for (InstallRecord record : records()) {
      Wish wish = record.wishes().get(host.id());
      boolean here = scope == Scope.USER || record.project().equals(machine.project());
      if (wish == null || wish.scope() != scope || !here || !machine.home().equals(record.home())) {
        continue;
      }
      HookFile moved = record.hookFile(host, scope);
      if (moved != null && files.stream().noneMatch(file -> file.path().equals(moved.path()))) {
        files.add(moved);
      }
    }
    return files;
  }

  private List<InstallRecord> records() throws InstallException {
    try {
      return store.records();
    } catch (IOException e) {
      throw UserFile.unreadable(store.file(), e);
    }
  }

  private static HostPlan nothing(HostContract host, Scope scope) {
    return new HostPlan(
        host, scope, List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
  }

  private static HostPlan join(HostPlan one, HostPlan other) {
    return new HostPlan(
        one.host(),
        one.scope(),
        both(one.events(), other.events()),
        both(one.changes(), other.changes()),
        both(one.notes(), other.notes()),
        both(one.warnings(), other.warnings()),
        both(one.records(), other.records()),
        both(one.originals(), other.originals()));
  }

  private static Map<Path, String> both(Map<Path, String> one, Map<Path, String> other) {
    Map<Path, String> all = new LinkedHashMap<>(one);
    all.putAll(other);
    return all;
  }

  private static <T> List<T> both(List<T> one, List<T> other) {
    List<T> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  /**
   * Carries a plan out. What is remembered is written first, so that whatever stops this in between
   * leaves nothing that {@link #uninstall} would not find.
   *
   * @throws InstallException if a file is not any more what the plan was made for
   * @throws IOException if a file cannot be written; those before it have changed
   */
  public void carryOut(HostPlan plan) throws InstallException, IOException {
    if (!plan.changes().isEmpty() || !plan.records().isEmpty()) {
      // The engine, which watches these files, would take an uninstallation for a removal.
      store.alone(() -> carryOutAlone(plan));
    }
  }

  private void carryOutAlone(HostPlan plan) throws InstallException, IOException {
    Map<Path, InstallRecord> records = new LinkedHashMap<>();
    plan.records().forEach(record -> records.put(record.file(), record));
    for (FileChange change : plan.changes()) {
      if (!Objects.equals(change.before(), UserFile.text(change.path()))) {
        throw new InstallException(
            InstallException.Kind.FILE,
            "the file has changed since it was read",
            change.path(),
            "run the command again");
      }
    }
    for (InstallRecord record : plan.records()) {
      if (!record.isGone()) {
        String original = plan.originals().get(record.file());
        if (original != null) {
          store.backup(original.getBytes(StandardCharsets.UTF_8));
        }
        store.keep(record);
      }
    }
    Set<Path> emptied = new TreeSet<>();
    for (FileChange change : plan.changes()) {
      String after = change.after();
      InstallRecord record = records.get(change.path());
      if (after == null) {
        disk.delete(change.path());
        emptied.addAll(record == null ? List.of() : record.folders());
      } else {
        Disk.Mode mode = change.program() ? Disk.Mode.PROGRAM : Disk.Mode.USUAL;
        List<Path> made = disk.write(change.path(), after.getBytes(StandardCharsets.UTF_8), mode);
        if (record != null && !record.isGone() && !made.isEmpty()) {
          store.keep(record.withFolders(made));
        }
      }
    }
    disk.deleteEmpty(List.copyOf(emptied));
    for (InstallRecord record : plan.records()) {
      if (record.isGone()) {
        store.keep(record);
      }
    }
  }

  /** The events that an installation registers Belay for, in the host's order. */
  public static List<EventContract> events(HostContract host, Wish.Events wanted) {
    List<EventContract> events = new ArrayList<>();
    for (EventContract event : host.events()) {
      boolean harmless = !host.setup().never().contains(event.name());
      boolean gate = event.gatesTool() || event.type().name().equals("session.start");
      if (harmless && (gate || wanted == Wish.Events.ALL)) {
        events.add(event);
      }
    }
    return events;
  }

  /**
   * The hosts whose payloads may come from hooks in this file: the one that it belongs to first.
   */
  static List<String> readers(HookFile file, Scope scope) {
    String owner = null;
    List<String> others = new ArrayList<>();
    for (HostContract host : HostCatalog.all()) {
      if (HookFiles.reads(host, file)) {
        if (owner == null && scope.files(host.setup()).contains(file.written())) {
          owner = host.id();
        } else {
          others.add(host.id());
        }
      }
    }
    List<String> readers = new ArrayList<>();
    readers.add(owner == null ? file.host().id() : owner);
    others.remove(readers.getFirst());
    readers.addAll(others);
    return readers;
  }
}
