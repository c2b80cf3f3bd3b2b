package dev.belay.lab.probe;

import dev.belay.contract.host.Answer.Part;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a run of an agent showed.
 *
 * @param fired events that came
 * @param shown answers that did what the contract says
 * @param contradicted answers that the contract has as verified, and that did not
 */
record Evidence(Set<String> fired, Set<String> shown, Set<String> contradicted) {
  Evidence {
    fired = new TreeSet<>(fired);
    shown = new TreeSet<>(shown);
    contradicted = new TreeSet<>(contradicted);
  }

  /** How an answer is called in {@link #shown}: {@code PreToolUse.deny}. */
  static String name(String event, Part part) {
    return event + "." + part.name().toLowerCase(Locale.ROOT);
  }

  String summary() {
    return fired.size() + " events came, " + shown.size() + " answers did what the contract says";
  }
}
