package dev.belay.contract;

import static java.util.Objects.requireNonNull;

/**
 * Something that a verdict asked for and that the host cannot express on this event, with what it
 * was told instead.
 *
 * @param wanted what the verdict held: {@code ask}, {@code rewrite}, {@code context}, ...
 * @param given what the host was told instead, or {@code nothing}
 * @param why the fact about the host behind it
 */
public record Degradation(String wanted, String given, String why) {
  public Degradation {
    requireNonNull(wanted, "wanted");
    requireNonNull(given, "given");
    requireNonNull(why, "why");
  }
}
