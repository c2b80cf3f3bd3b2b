package dev.belay.cli.doctor;

import dev.belay.cli.engine.HookProgram;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostContract;
import dev.belay.engine.resident.EngineDirectories;
import dev.belay.setup.HookCall;
import dev.belay.setup.Machine;
import dev.belay.setup.Scope;
import dev.belay.setup.health.Checkup;
import dev.belay.setup.health.Health;
import dev.belay.setup.health.HookPrograms;
import dev.belay.setup.health.HostFiles;
import dev.belay.setup.health.Problem;
import dev.belay.setup.health.ReadFile;
import dev.belay.setup.health.Severity;
import dev.belay.setup.install.InstallRecord;
import dev.belay.setup.install.Wish;
import dev.belay.setup.shape.RegisteredHook;
import dev.belay.setup.trust.HookTrust;
import dev.belay.setup.trust.Trust;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at everything between an agent and a verdict. For one use. */
final class Doctor {
  private final Machine machine;
  private final EngineDirectories directories;
  private final List<InstallRecord> records;
  private final DoctorScope scope;
  private final boolean probes;
  private final PolicyCheck policy;
  private final ClientCheck clients;
  private final Checkup checkup = new Checkup();
  private final String session = "belay-doctor-" + Long.toHexString(System.nanoTime());

  Doctor(
      Machine machine,
      EngineDirectories directories,
      List<InstallRecord> records,
      DoctorScope scope,
      boolean probes) {
    this.machine = machine;
    this.directories = directories;
    this.records = records;
    this.scope = scope;
    this.probes = probes;
    this.policy = new PolicyCheck(machine, Path.of(System.getProperty("user.home")));
    this.clients = new ClientCheck(machine, HookProgram.client(), HookProgram.command());
  }

  /** Examines these hosts, the engine and the policy. */
  Diagnosis examine(List<HostContract> hosts) throws InterruptedException {
    EngineCheck before = EngineCheck.of(directories);
    String source = policy.look(checkup);
    List<HostDiagnosis> diagnoses = new ArrayList<>();
    for (HostContract host : hosts) {
      diagnoses.add(examine(host, before.isHung()));
    }
    EngineCheck after = before.isHung() ? before : EngineCheck.of(directories);
    Path product = Path.of(System.getProperty("belay.home", "/"));
    after.look(ProductVersion.text(), product, directories, checkup);
    return new Diagnosis(diagnoses, after, source, checkup.findings(), checkup.checks());
  }

  private HostDiagnosis examine(HostContract host, boolean hung) throws InterruptedException {
    List<ReadFile> files = new ArrayList<>();
    for (ReadFile file : HostFiles.of(machine, host)) {
      if (scope.has(file)) {
        files.add(file);
      }
    }
    Path program = AgentVersion.program(machine, host);
    String version = program == null ? "" : AgentVersion.of(machine, program);
    Health.look(machine, host, files, records(host), checkup);
    version(host, program, version);
    HookTrust trust = HookTrust.of(machine, host);
    Trust.State least = null;
    List<ProbeResult> results = new ArrayList<>();
    Set<String> tried = new HashSet<>();
    Map<TrustedFile, List<RegisteredHook>> trusts = new LinkedHashMap<>();
    for (ReadFile file : files) {
      for (RegisteredHook hook : file.belay()) {
        HookCall call = hook.belay();
        if (call == null) {
          continue;
        }
        clients.look(host.id(), call, file.at(hook.line()), checkup);
        Trust told = trust.of(file, hook);
        least = worse(least, told.state());
        trusts.computeIfAbsent(new TrustedFile(file, told), key -> new ArrayList<>()).add(hook);
        EventContract event = host.event(hook.event());
        if (event == null) {
          continue;
        }
        since(host, event, version, file, hook);
        boolean gate = event.gatesTool() && event.isNamed(hook.event());
        if (gate && tried.add(event.name() + " " + hook.command()) && probes) {
          tryOut(file, hook, event, hung, results);
        }
      }
    }
    trusts.forEach(this::trusted);
    boolean open = files.stream().flatMap(file -> file.belay().stream()).anyMatch(Doctor::isOpen);
    return new HostDiagnosis(
        host,
        program == null ? machine.trace(host) : program,
        version,
        files,
        least,
        results,
        HostLimits.of(host, open));
  }

  private static boolean isOpen(RegisteredHook hook) {
    return hook.belay() != null && hook.belay().open();
  }

  private List<InstallRecord> records(HostContract host) {
    List<InstallRecord> chosen = new ArrayList<>();
    for (InstallRecord record : records) {
      Wish wish = record.wishes().get(host.id());
      if (wish != null && scope.has(wish.scope() == Scope.USER)) {
        chosen.add(record);
      }
    }
    return chosen;
  }

  private void version(HostContract host, @Nullable Path program, String version) {
    if (program == null) {
      return;
    }
    checkup.looked();
    String known = host.verifiedVersion();
    String what = "";
    if (version.isEmpty()) {
      what = "does not tell its version";
    } else if (known.isEmpty()) {
      what = "was never run with Belay; what Belay knows of it is from documents";
    } else if (AgentVersion.compare(version, known) != 0) {
      what = version + " is not the version that Belay was tried with, which is " + known;
    }
    if (!what.isEmpty()) {
      checkup.found(
          Problem.VERSION_UNVERIFIED,
          Severity.NOTE,
          host.id(),
          host.title() + " " + what,
          program.toString(),
          "");
    }
  }

  /** Hooks of a file that their host thinks the same of. */
  private record TrustedFile(ReadFile file, Trust trust) {}

  private void trusted(TrustedFile about, List<RegisteredHook> hooks) {
    checkup.looked();
    Trust trust = about.trust();
    switch (trust.state()) {
      case NOT_NEEDED, TRUSTED -> {}
      case UNKNOWN -> told(Problem.TRUST_UNKNOWN, Severity.NOTE, about, hooks);
      case UNDECIDED -> told(Problem.UNTRUSTED, Severity.NOTE, about, hooks);
      case NOT_YET -> told(Problem.UNTRUSTED, Severity.ATTENTION, about, hooks);
      case UNTRUSTED, CHANGED -> told(Problem.UNTRUSTED, Severity.OFF, about, hooks);
    }
  }

  private void told(
      Problem problem, Severity severity, TrustedFile about, List<RegisteredHook> hooks) {
    Trust trust = about.trust();
    boolean ofHooks = trust.where().isEmpty();
    String events =
        String.join(", ", hooks.stream().map(RegisteredHook::event).distinct().toList());
    checkup.found(
        problem,
        severity,
        about.file().file().host().id(),
        ofHooks ? trust.what() + ": " + events : trust.what(),
        ofHooks ? about.file().at(hooks.getFirst().line()) : trust.where(),
        trust.whatToDo());
  }

  private static Trust.State worse(Trust.@Nullable State one, Trust.State other) {
    return one == null || other.compareTo(one) > 0 ? other : one;
  }

  /** What this version of the host does not have yet. */
  private void since(
      HostContract host, EventContract event, String version, ReadFile file, RegisteredHook hook) {
    if (version.isEmpty()) {
      return;
    }
    checkup.looked();
    if (!event.since().isEmpty() && AgentVersion.compare(version, event.since()) < 0) {
      checkup.found(
          Problem.EVENT_UNSUPPORTED,
          event.gatesTool() ? Severity.OFF : Severity.ATTENTION,
          host.id(),
          event.name()
              + " came with "
              + host.title()
              + " "
              + event.since()
              + "; this is "
              + version,
          file.at(hook.line()),
          "update " + host.title());
    }
    String closedSince = host.setup().closedSince();
    boolean closes = host.setup().closed().keySet().stream().anyMatch(hook.handler()::has);
    if (closes && !closedSince.isEmpty() && AgentVersion.compare(version, closedSince) < 0) {
      checkup.found(
          Problem.FAILS_OPEN,
          Severity.ATTENTION,
          host.id(),
          String.join(", ", host.setup().closed().keySet())
              + " came with "
              + host.title()
              + " "
              + closedSince
              + "; this is "
              + version
              + ", where a client that is gone passes calls",
          file.at(hook.line()),
          "update " + host.title());
    }
  }

  private void tryOut(
      ReadFile file,
      RegisteredHook hook,
      EventContract event,
      boolean hung,
      List<ProbeResult> results)
      throws InterruptedException {
    HookCall call = hook.belay();
    Path program = call == null ? null : HookPrograms.of(machine, call);
    boolean startable = program == null || Files.isExecutable(program);
    if (!startable || hung) {
      // What is wrong has been said already.
      return;
    }
    Probe probe = new Probe(machine, policy, directories.token(), session);
    ProbeResult result = probe.of(file, hook, event, checkup);
    if (result != null) {
      results.add(result);
    }
  }
}
