package dev.belay.cli.contract;

import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.host.HostContract;
import java.util.List;

/** The coverage matrix, for other commands to show. */
public final class CoverageMatrix {
  private CoverageMatrix() {}

  /** Prints a line for each of {@code hosts}, and the legend. */
  public static void print(Terminal terminal, List<HostContract> hosts) {
    new CoverageText(terminal).summary(hosts.stream().map(Coverage::of).toList());
  }
}
