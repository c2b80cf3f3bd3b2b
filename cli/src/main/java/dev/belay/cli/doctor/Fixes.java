package dev.belay.cli.doctor;

import dev.belay.cli.engine.EngineLauncher;
import dev.belay.cli.engine.EnginePlace;
import dev.belay.cli.engine.EngineStop;
import dev.belay.cli.engine.HookProgram;
import dev.belay.cli.terminal.CommandFailure;
import dev.belay.contract.host.HostContract;
import dev.belay.setup.HookCall;
import dev.belay.setup.Machine;
import dev.belay.setup.health.Finding;
import dev.belay.setup.health.Health;
import dev.belay.setup.health.HookPrograms;
import dev.belay.setup.health.Problem;
import dev.belay.setup.health.ReadFile;
import dev.belay.setup.install.HostPlan;
import dev.belay.setup.install.InstallException;
import dev.belay.setup.install.InstallRecord;
import dev.belay.setup.install.InstallStore;
import dev.belay.setup.install.Installer;
import dev.belay.setup.install.Wish;
import dev.belay.setup.shape.RegisteredHook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Mends what is Belay's own: its registrations, its client's execute bit, its engine. Trust,
 * switches and what others registered stay with the user.
 */
final class Fixes {
  private static final Set<Problem> BY_INSTALLATION =
      EnumSet.of(
          Problem.HOOK_MISSING,
          Problem.WRONG_PROGRAM,
          Problem.NOT_EXECUTABLE,
          Problem.OLD_CLIENT,
          Problem.EVENT_UNSUPPORTED,
          Problem.MATCHER_MATCHES_NOTHING,
          Problem.MATCHER_NARROW,
          Problem.FAILS_OPEN,
          Problem.PROBE_NOT_STOPPED,
          Problem.PROBE_NOT_PASSED);

  private final Machine machine;
  private final EnginePlace place;
  private final InstallStore store;
  private final List<String> done = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();

  Fixes(Machine machine, EnginePlace place, InstallStore store) {
    this.machine = machine;
    this.place = place;
    this.store = store;
  }

  /** What was done, in sentences. */
  List<String> done() {
    return List.copyOf(done);
  }

  /** What could not be done, and why. */
  List<String> failed() {
    return List.copyOf(failed);
  }

  /** Does what can be done about {@code diagnosis}. */
  void apply(Diagnosis diagnosis, List<InstallRecord> records) throws InterruptedException {
    for (HostDiagnosis host : diagnosis.hosts()) {
      makeExecutable(host);
      if (needsInstallation(diagnosis, host.host())) {
        install(host.host(), records);
      }
    }
    boolean dead =
        diagnosis.findings().stream().anyMatch(found -> found.problem() == Problem.ENGINE_DEAD);
    if (dead) {
      restart();
    }
  }

  private static boolean needsInstallation(Diagnosis diagnosis, HostContract host) {
    for (Finding finding : diagnosis.findings()) {
      if (finding.host().equals(host.id()) && BY_INSTALLATION.contains(finding.problem())) {
        return true;
      }
    }
    return false;
  }

  private void makeExecutable(HostDiagnosis host) {
    Set<Path> programs = new LinkedHashSet<>();
    for (ReadFile file : host.files()) {
      if (file.file().isScripts() && !file.belay().isEmpty() && !Files.isExecutable(file.path())) {
        programs.add(file.path());
      }
      for (RegisteredHook hook : file.belay()) {
        HookCall call = hook.belay();
        Path program = call == null ? null : HookPrograms.of(machine, call);
        if (program != null && Files.isRegularFile(program) && !Files.isExecutable(program)) {
          programs.add(program);
        }
      }
    }
    for (Path program : programs) {
      try {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(program);
        permissions.add(PosixFilePermission.OWNER_EXECUTE);
        Files.setPosixFilePermissions(program, permissions);
        done.add(program + " may be run again");
      } catch (IOException | UnsupportedOperationException e) {
        failed.add(program + " could not be made executable: " + e.getMessage());
      }
    }
  }

  private void install(HostContract host, List<InstallRecord> records) {
    Installer installer = new Installer(machine, store);
    for (Wish wish : wishes(host, records)) {
      try {
        HostPlan plan = installer.install(host, wish);
        if (!plan.changes().isEmpty()) {
          installer.carryOut(plan);
          plan.changes()
              .forEach(change -> done.add(host.id() + ": registered anew in " + change.path()));
        }
      } catch (InstallException e) {
        failed.add(host.id() + ": " + e.what() + "; " + e.where() + "; " + e.whatToDo());
      } catch (IOException e) {
        failed.add(host.id() + ": a file cannot be written: " + e);
      }
    }
  }

  /** As it was wished, with the program of this product. */
  private Set<Wish> wishes(HostContract host, List<InstallRecord> records) {
    Set<Wish> wishes = new LinkedHashSet<>();
    for (InstallRecord record : records) {
      Wish wish = record.wishes().get(host.id());
      if (wish != null && Health.concerns(machine, host, record)) {
        wishes.add(
            new Wish(
                wish.scope(),
                wish.events(),
                wish.open(),
                wish.http(),
                wish.guarded(),
                HookProgram.command(),
                wish.arguments(),
                wish.engine()));
      }
    }
    return wishes;
  }

  private void restart() throws InterruptedException {
    try {
      boolean stopped = EngineStop.stop(place, true);
      long pid = EngineLauncher.start(place, List.of());
      done.add(
          (stopped ? "the engine was started again" : "an engine was started")
              + ", process "
              + pid);
    } catch (CommandFailure | IOException e) {
      failed.add("the engine could not be started: " + e.getMessage());
    }
  }
}
