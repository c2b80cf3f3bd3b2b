package dev.belay.setup.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was looked at, and what was found. For one thread. */
public final class Checkup {
  private final List<Finding> findings = new ArrayList<>();
  private int checks;

  /** Something was looked at. */
  public void looked() {
    checks++;
  }

  public void found(
      Problem problem, Severity severity, String host, String what, String where, String whatToDo) {
    Finding finding = new Finding(problem, severity, host, what, where, whatToDo);
    if (!findings.contains(finding)) {
      findings.add(finding);
    }
  }

  /** How many things were looked at. */
  public int checks() {
    return checks;
  }

  /** The most severe first, otherwise as they were found. */
  public List<Finding> findings() {
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(Comparator.comparing(Finding::severity));
    return sorted;
  }
}
