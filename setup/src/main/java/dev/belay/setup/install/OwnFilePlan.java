package dev.belay.setup.install;

import dev.belay.contract.host.EventContract;
import dev.belay.setup.install.InstallException.Kind;
import dev.belay.setup.module.ModuleOptions;
import dev.belay.setup.module.OwnFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is to be done with files that are Belay's as a whole. */
final class OwnFilePlan {
  private final PlanDraft draft;

  OwnFilePlan(PlanDraft draft) {
    this.draft = draft;
  }

  /** Where they stand in the place of a configuration file. */
  HostPlan install(Wish wish) throws InstallException {
    List<String> events =
        Installer.events(draft.host(), wish.events()).stream().map(EventContract::name).toList();
    List<String> written = new ArrayList<>();
    for (OwnFiles.Own own :
        OwnFiles.of(draft.machine(), draft.host(), draft.file(), options(wish, events))) {
      write(own, wish);
      written.addAll(own.events());
    }
    for (Path stale : OwnFiles.present(draft.file())) {
      if (!draft.speaksOf(stale)) {
        remove(stale);
      }
    }
    return draft.plan(written);
  }

  HostPlan uninstall() throws InstallException {
    for (Path present : OwnFiles.present(draft.file())) {
      remove(present);
    }
    return draft.plan(List.of());
  }

  /** Where entries in a configuration file name them. */
  void installBeside(Wish wish, List<String> events) throws InstallException {
    for (OwnFiles.Own own :
        OwnFiles.beside(draft.machine(), draft.host(), draft.scope(), options(wish, events))) {
      write(own, wish);
    }
  }

  void uninstallBeside() throws InstallException {
    for (Path present : OwnFiles.presentBeside(draft.machine(), draft.host(), draft.scope())) {
      remove(present);
    }
  }

  private static ModuleOptions options(Wish wish, List<String> events) {
    List<String> command = new ArrayList<>(wish.program());
    command.addAll(wish.arguments());
    return new ModuleOptions(command, !wish.open(), events);
  }

  private void write(OwnFiles.Own own, Wish wish) throws InstallException {
    String before = UserFile.text(own.path());
    if (before != null && !OwnFiles.isOurs(before, own.text())) {
      throw new InstallException(
          Kind.MALFORMED,
          "there is a file of this name that Belay did not write",
          own.path(),
          "move it away, or call Belay from it; see: belay engine client-path");
    }
    draft.change(new FileChange(own.path(), before, own.text(), own.program()));
    draft.record(
        draft.recordOf(own.path(), draft.remembered(own.path()), true, wish, true, "", own.text()));
  }

  private void remove(Path path) throws InstallException {
    String before = UserFile.text(path);
    InstallRecord record = draft.remembered(path);
    if (before != null) {
      draft.change(new FileChange(path, before, null, false));
    }
    if (record != null) {
      draft.record(record.without(draft.host().id()));
    }
  }
}
