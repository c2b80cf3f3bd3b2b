package dev.belay.setup.install;

import dev.belay.contract.host.HostContract;
import dev.belay.setup.HookFile;
import dev.belay.setup.Machine;
import dev.belay.setup.Scope;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A plan in the making. For one use. */
final class PlanDraft {
  private final Machine machine;
  private final InstallStore store;
  private final HookFile file;
  private final Scope scope;
  private final List<String> notes = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final List<FileChange> changes = new ArrayList<>();
  private final List<InstallRecord> records = new ArrayList<>();
  private final Map<Path, String> originals = new LinkedHashMap<>();

  PlanDraft(Machine machine, InstallStore store, HookFile file, Scope scope) {
    this.machine = machine;
    this.store = store;
    this.file = file;
    this.scope = scope;
  }

  Machine machine() {
    return machine;
  }

  InstallStore store() {
    return store;
  }

  HookFile file() {
    return file;
  }

  HostContract host() {
    return file.host();
  }

  Scope scope() {
    return scope;
  }

  void note(String note) {
    notes.add(note);
  }

  void warn(List<String> more) {
    warnings.addAll(more);
  }

  void change(FileChange change) {
    changes.add(change);
  }

  /** Whether anything was said of a file, be it that it stays. */
  boolean speaksOf(Path path) {
    return changes.stream().anyMatch(change -> change.path().equals(path));
  }

  void record(InstallRecord record) {
    records.add(record);
  }

  /** The file as it is without Belay, to be kept; returns the name to ask for it. */
  String original(String text) {
    originals.put(file.path(), text);
    return UserFile.digest(text);
  }

  /** What is remembered of a file by now. */
  @Nullable InstallRecord remembered(Path path) throws InstallException {
    try {
      return store.of(path);
    } catch (IOException e) {
      throw UserFile.unreadable(store.file(), e);
    }
  }

  /**
   * A record of a file that this wish is fulfilled in.
   *
   * @param before what was remembered until now
   * @param asLeft whether the file was as Belay had left it, so that its folders are Belay's still
   */
  InstallRecord recordOf(
      Path path,
      @Nullable InstallRecord before,
      boolean asLeft,
      Wish wish,
      boolean created,
      String original,
      String text) {
    Map<String, Wish> wishes = new LinkedHashMap<>(before == null ? Map.of() : before.wishes());
    wishes.put(host().id(), wish);
    return new InstallRecord(
        path,
        file.written(),
        machine.home(),
        machine.project(),
        wishes,
        created,
        before != null && asLeft ? before.folders() : List.of(),
        original,
        UserFile.digest(text));
  }

  /**
   * The plan.
   *
   * @param events the events that Belay is registered for afterwards
   */
  HostPlan plan(List<String> events) {
    List<FileChange> real = new ArrayList<>();
    for (FileChange change : changes) {
      if (!change.changesNothing()) {
        real.add(change);
      }
    }
    return new HostPlan(host(), scope, events, real, notes, warnings, records, originals);
  }
}
