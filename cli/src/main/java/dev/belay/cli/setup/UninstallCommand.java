package dev.belay.cli.setup;

import dev.belay.cli.engine.EnginePlace;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.setup.Machine;
import dev.belay.setup.install.HostPlan;
import dev.belay.setup.install.InstallException;
import dev.belay.setup.install.InstallStore;
import dev.belay.setup.install.Installer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code belay uninstall}. */
@Command(
    name = "uninstall",
    mixinStandardHelpOptions = true,
    description = {
      "Take Belay out of the configuration of agents.",
      "",
      "A file that nobody changed since the installation gets back the bytes that it had; from others Belay's entries"
          + " alone are removed. What you registered by hand stays."
    },
    footer = {
      "",
      "Exit codes: 0 done, or nothing to do, 2 wrong usage, 3 a file may not be read or written, 4 a file is malformed."
    })
public final class UninstallCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Machine machine;

  @Parameters(paramLabel = "HOST", arity = "0..*", description = "The agents; all when left out.")
  private List<String> hosts = List.of();

  @Option(
      names = "--scope",
      paramLabel = "user|project",
      defaultValue = "user",
      description = "Your own configuration, or this project's.")
  private InstallCommand.ScopeChoice scope = InstallCommand.ScopeChoice.user;

  @Option(
      names = "--dry-run",
      description = "Show what would change, as a diff, and change nothing.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private final EnginePlace place = new EnginePlace();

  public UninstallCommand(Terminal terminal) {
    this(terminal, HostArguments.machine());
  }

  UninstallCommand(Terminal terminal, Machine machine) {
    this.terminal = terminal;
    this.machine = machine;
  }

  @Override
  public Integer call() {
    List<HostContract> chosen =
        hosts.isEmpty() ? HostCatalog.all() : HostArguments.hosts(hosts, machine);
    Installer installer = new Installer(machine, new InstallStore(place.directories().state()));
    Report report = new Report(terminal, machine, dryRun, false);
    int worst = ExitCode.OK;
    for (HostContract host : chosen) {
      worst = ExitCode.worse(worst, uninstall(installer, host, report));
    }
    if (json) {
      report.printJson();
    } else {
      report.print();
    }
    return worst;
  }

  private int uninstall(Installer installer, HostContract host, Report report) {
    try {
      HostPlan plan = installer.uninstall(host, scope.scope());
      if (!dryRun) {
        installer.carryOut(plan);
      }
      if (!hosts.isEmpty() || !plan.changes().isEmpty() || !plan.notes().isEmpty()) {
        report.add(plan);
      }
      return ExitCode.OK;
    } catch (InstallException e) {
      return report.failed(host, e);
    } catch (IOException e) {
      return report.failed(host, e);
    }
  }
}
