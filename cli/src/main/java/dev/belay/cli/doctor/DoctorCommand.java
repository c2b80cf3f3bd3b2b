package dev.belay.cli.doctor;

import dev.belay.cli.engine.EnginePlace;
import dev.belay.cli.setup.HostArguments;
import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.setup.Machine;
import dev.belay.setup.health.Health;
import dev.belay.setup.install.InstallRecord;
import dev.belay.setup.install.InstallStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code belay doctor}. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = {
      "Check that Belay is on: registered, trusted, answering.",
      "",
      "Every registration is tried as its agent would, with a call that must be stopped and one that must pass. The calls"
          + " are judged, never run; the journal shows them under sessions that begin with belay-doctor."
    },
    footer = {
      "",
      "Exit codes: 0 all is well, 10 something was found, 2 wrong usage, 3 no agent, or a file may not be read.",
      "",
      "Examples:",
      "  belay doctor",
      "  belay doctor codex --verbose",
      "  belay doctor --fix                     mend what is Belay's own",
      "  belay doctor --json | jq -r '.findings[].id'"
    })
public final class DoctorCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "HOST",
      arity = "0..*",
      description =
          "The agents; every one that is found on this machine, or was installed for, when left out.")
  private List<String> hosts = List.of();

  @Option(
      names = "--scope",
      paramLabel = "user|project|both",
      defaultValue = "both",
      description = "Your own configuration, this project's, or both.")
  private DoctorScope scope = DoctorScope.both;

  @Option(
      names = "--fix",
      description =
          "Mend what is Belay's own: registrations as they were wished, the client's execute bit, the engine.")
  private boolean fix;

  @Option(names = "--no-probe", description = "Look at files alone; try nothing.")
  private boolean noProbe;

  @Option(
      names = {"-v", "--verbose"},
      description = "Tell every file and registration, and what each agent cannot be told.")
  private boolean verbose;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Mixin private final EnginePlace place = new EnginePlace();

  public DoctorCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    Machine machine = HostArguments.machine();
    InstallStore store = new InstallStore(place.directories().state());
    List<InstallRecord> records = records(store);
    List<HostContract> chosen = chosen(machine, records);
    if (chosen.isEmpty()) {
      throw new CommandFailure(
          ExitCode.NOT_FOUND,
          "no agent was found on this machine",
          "",
          "name one: belay doctor claude-code; belay contract list shows all");
    }
    Diagnosis diagnosis = examine(machine, records, chosen);
    Fixes fixes = null;
    if (fix && !diagnosis.isWell()) {
      fixes = new Fixes(machine, place, store);
      fixes.apply(diagnosis, records);
      diagnosis = examine(machine, records(store), chosen);
    }
    print(machine, diagnosis, fixes);
    return diagnosis.isWell() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private Diagnosis examine(Machine machine, List<InstallRecord> records, List<HostContract> chosen)
      throws InterruptedException {
    return new Doctor(machine, place.directories(), records, scope, !noProbe).examine(chosen);
  }

  private void print(Machine machine, Diagnosis diagnosis, @Nullable Fixes fixes) {
    List<String> done = fixes == null ? List.of() : fixes.done();
    List<String> failed = fixes == null ? List.of() : fixes.failed();
    if (json) {
      terminal.prettyJson(DoctorJson.of(diagnosis, done, failed));
    } else {
      new DoctorText(terminal, machine, verbose).print(diagnosis, done, failed);
    }
  }

  private static List<InstallRecord> records(InstallStore store) {
    try {
      return store.records();
    } catch (IOException e) {
      throw new CommandFailure(ExitCode.NOT_FOUND, String.valueOf(e.getMessage()), "", "");
    }
  }

  private List<HostContract> chosen(Machine machine, List<InstallRecord> records) {
    List<HostContract> found = HostArguments.hosts(hosts, machine);
    if (!hosts.isEmpty()) {
      return found;
    }
    List<HostContract> all = new ArrayList<>();
    for (HostContract host : HostCatalog.all()) {
      boolean installed =
          records.stream().anyMatch(record -> Health.concerns(machine, host, record));
      if (installed || found.contains(host)) {
        all.add(host);
      }
    }
    return all;
  }
}
