package dev.belay.cli.setup;

import dev.belay.cli.contract.NamedOnCommandLine;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.setup.Machine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The hosts that a command is about, and the machine that they are on. */
public final class HostArguments {
  private HostArguments() {}

  /**
   * The hosts of these names; all that are found on the machine when there are none.
   *
   * @throws dev.belay.cli.terminal.CommandFailure if there is no such host
   */
  public static List<HostContract> hosts(List<String> names, Machine machine) {
    List<HostContract> hosts = new ArrayList<>();
    if (names.isEmpty()) {
      for (HostContract host : HostCatalog.all()) {
        if (machine.trace(host) != null) {
          hosts.add(host);
        }
      }
    }
    for (String name : names) {
      HostContract host = NamedOnCommandLine.host(name);
      if (!hosts.contains(host)) {
        hosts.add(host);
      }
    }
    return hosts;
  }

  /**
   * This machine as the user's agents see it: they go by {@code HOME}, where Belay's own
   * directories do not.
   */
  public static Machine machine() {
    Machine machine = Machine.ofThisProcess();
    Map<String, String> environment = machine.environment();
    String home = environment.getOrDefault("HOME", "");
    return home.startsWith("/")
        ? new Machine(Path.of(home), machine.project(), environment, machine.windows())
        : machine;
  }
}
