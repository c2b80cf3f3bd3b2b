package dev.belay.guard.execution;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a shell text would run.
 *
 * @param executions every program start that may happen, in the order in which they would
 * @param doubts what keeps the list from being complete; empty when everything could be followed
 * @param writes the files that the text writes, as far as their content matters to what runs later
 */
public record ShellRun(List<Execution> executions, Set<Doubt> doubts, List<WrittenFile> writes) {
  /** Why a text was not followed to its end. */
  public enum Doubt {
    /** It has an error of syntax: a real shell would refuse it, or read it otherwise. */
    SYNTAX,
    /** It is larger, deeper or longer than the limits. */
    LIMIT,
    /** A program is started whose name is not known: {@code $X -rf /}. */
    UNKNOWN_PROGRAM,
    /** It starts itself again and again: a fork bomb. */
    ENDLESS;

    /** The name used in JSON: {@code unknown-program}. */
    public String wireName() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public ShellRun {
    executions = List.copyOf(executions);
    doubts = Set.copyOf(doubts);
    writes = List.copyOf(writes);
  }
}
