package dev.belay.cli.doctor;

import dev.belay.setup.health.Finding;
import dev.belay.setup.health.Severity;
import java.util.List;

/**
 * All that was seen.
 *
 * @param hosts the hosts that were asked about
 * @param engine the engine, after the probes
 * @param policy where the policy comes from; empty if it cannot be used
 * @param findings what was found, the most severe first
 * @param checks how many things were looked at
 */
record Diagnosis(
    List<HostDiagnosis> hosts,
    EngineCheck engine,
    String policy,
    List<Finding> findings,
    int checks) {
  Diagnosis {
    hosts = List.copyOf(hosts);
    findings = List.copyOf(findings);
  }

  boolean isWell() {
    return count(Severity.OFF) + count(Severity.ATTENTION) == 0;
  }

  long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** The worst that was found of a host; empty text for what concerns all. */
  Severity worst(String host) {
    Severity worst = Severity.NOTE;
    for (Finding finding : findings) {
      if (finding.host().equals(host) && finding.severity().compareTo(worst) < 0) {
        worst = finding.severity();
      }
    }
    return worst;
  }
}
