package dev.belay.guard.program;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * What a program does to files that its words name.
 *
 * @param deed what
 * @param which which operands; {@link Which#OPTION} for the values of options
 * @param options the options whose values are meant; empty for operands
 * @param recursive the options with which everything below is meant; {@code always} for every time
 */
public record FileUseRule(Deed deed, Which which, Set<String> options, Set<String> recursive) {
  /** What is done. */
  public enum Deed {
    READ,
    WRITE,
    OVERWRITE,
    DELETE,
    ATTRIBUTES
  }

  /** Which words are meant. */
  public enum Which {
    ALL,
    FIRST,
    /** All but the first. */
    REST,
    LAST,
    /** All but the last. */
    INIT,
    OPTION
  }

  public FileUseRule {
    requireNonNull(deed, "deed");
    requireNonNull(which, "which");
    options = Set.copyOf(options);
    recursive = Set.copyOf(recursive);
  }
}
