package dev.belay.cli.setup;

import dev.belay.cli.engine.EnginePlace;
import dev.belay.cli.engine.HookProgram;
import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.host.HostContract;
import dev.belay.engine.resident.EngineOptions;
import dev.belay.setup.Machine;
import dev.belay.setup.Scope;
import dev.belay.setup.install.HostPlan;
import dev.belay.setup.install.InstallException;
import dev.belay.setup.install.InstallStore;
import dev.belay.setup.install.Installer;
import dev.belay.setup.install.Wish;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code belay install}. */
@Command(
    name = "install",
    mixinStandardHelpOptions = true,
    description = {
      "Register Belay with the agents of this machine.",
      "",
      "Only adds lines to their configuration: comments, order and hooks of others stay. A second run changes nothing;"
          + " belay uninstall takes all of it out again."
    },
    footer = {
      "",
      "Exit codes: 0 registered, 2 wrong usage, 3 a file may not be read or written, 4 a file is malformed.",
      "",
      "Examples:",
      "  belay install --dry-run                  what would change, for every agent that is found",
      "  belay install claude-code codex",
      "  belay install --scope project cursor     in this project, for everyone who works there",
      "  belay install --events all --fail open"
    })
public final class InstallCommand implements Callable<Integer> {
  enum EventChoice {
    gate,
    all
  }

  enum FailChoice {
    closed,
    open
  }

  enum Transport {
    auto,
    command,
    http
  }

  enum ScopeChoice {
    user,
    project;

    Scope scope() {
      return this == user ? Scope.USER : Scope.PROJECT;
    }
  }

  private final Terminal terminal;
  private final Machine machine;

  @Parameters(
      paramLabel = "HOST",
      arity = "0..*",
      description = "The agents; every one that is found on this machine when left out.")
  private List<String> hosts = List.of();

  @Option(
      names = "--scope",
      paramLabel = "user|project",
      defaultValue = "user",
      description = "For all of your sessions, or for this project.")
  private ScopeChoice scope = ScopeChoice.user;

  @Option(
      names = "--events",
      paramLabel = "gate|all",
      defaultValue = "gate",
      description = "Those that can stop a tool call and the start of a session, or all.")
  private EventChoice events = EventChoice.gate;

  @Option(
      names = "--fail",
      paramLabel = "closed|open",
      defaultValue = "closed",
      description = "What a call gets that Belay could not check: refused, or let pass.")
  private FailChoice fail = FailChoice.closed;

  @Option(
      names = "--transport",
      paramLabel = "auto|command|http",
      defaultValue = "auto",
      description =
          "How events come: by the client, or to the engine's address where the agent can. auto takes the client,"
              + " which is fast enough and starts an engine when there is none.")
  private Transport transport = Transport.auto;

  @Option(
      names = "--guard-config",
      description =
          "Have the engine put back what is removed or changed; it reports it in any case.")
  private boolean guardConfig;

  @Option(
      names = "--dry-run",
      description = "Show what would change, as a diff, and change nothing.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private final EnginePlace place = new EnginePlace();

  public InstallCommand(Terminal terminal) {
    this(terminal, HostArguments.machine());
  }

  InstallCommand(Terminal terminal, Machine machine) {
    this.terminal = terminal;
    this.machine = machine;
  }

  @Override
  public Integer call() {
    List<HostContract> chosen = HostArguments.hosts(hosts, machine);
    if (chosen.isEmpty()) {
      throw new CommandFailure(
          ExitCode.NOT_FOUND,
          "no agent was found on this machine",
          "",
          "name one: belay install claude-code; belay contract list shows all");
    }
    Installer installer = new Installer(machine, new InstallStore(place.directories().state()));
    Report report = new Report(terminal, machine, dryRun, true);
    int worst = ExitCode.OK;
    for (HostContract host : chosen) {
      worst = ExitCode.worse(worst, install(installer, host, report));
    }
    if (json) {
      report.printJson();
    } else {
      report.print();
    }
    return worst;
  }

  private int install(Installer installer, HostContract host, Report report) {
    try {
      HostPlan plan = installer.install(host, wish());
      if (!dryRun) {
        installer.carryOut(plan);
      }
      report.add(plan);
      return ExitCode.OK;
    } catch (InstallException e) {
      boolean byDefault = hosts.isEmpty() && e.kind() == InstallException.Kind.IMPOSSIBLE;
      return byDefault ? report.passedOver(host, e) : report.failed(host, e);
    } catch (IOException e) {
      return report.failed(host, e);
    }
  }

  private Wish wish() {
    return new Wish(
        scope.scope(),
        events == EventChoice.all ? Wish.Events.ALL : Wish.Events.GATE,
        fail == FailChoice.open,
        transport == Transport.http,
        guardConfig,
        HookProgram.command(),
        place.arguments(),
        "http://127.0.0.1:" + EngineOptions.DEFAULT_HTTP_PORT);
  }
}
