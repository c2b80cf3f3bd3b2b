package dev.belay.guard.pack;

import java.util.List;

/**
 * A pack with all that explains it.
 *
 * @param pack the pack
 * @param explanations one for each of its rules, in their order
 */
public record PackText(Pack pack, List<RuleExplanation> explanations) {
  public PackText {
    explanations = List.copyOf(explanations);
  }
}
