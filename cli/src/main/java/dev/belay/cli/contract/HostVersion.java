package dev.belay.cli.contract;

import dev.belay.cli.terminal.Style;
import dev.belay.contract.host.Evidence;
import dev.belay.contract.host.HostContract;

/** Which version of a host Belay's knowledge is of. */
final class HostVersion {
  private HostVersion() {}

  /** The mark of the matrix and the version: {@code ● 2.1.329}. */
  static String of(HostContract host) {
    return host.verifiedVersion().isEmpty()
        ? of(new Evidence(false, host.documentedVersion()))
        : of(new Evidence(true, host.verifiedVersion()));
  }

  static String of(Evidence evidence) {
    String mark = evidence.verified() ? Style.GREEN.of("●") : "○";
    return evidence.version().isEmpty() ? mark : mark + " " + evidence.version();
  }

  /** A sentence for the head of a page. */
  static String inWords(HostContract host) {
    String documented =
        host.documentedVersion().isEmpty()
            ? "documented"
            : "documented for " + host.documentedVersion();
    return host.verifiedVersion().isEmpty()
        ? documented + ", never run by the lab"
        : "version " + host.verifiedVersion() + " was run by the lab, " + documented;
  }
}
