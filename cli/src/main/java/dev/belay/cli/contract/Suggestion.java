package dev.belay.cli.contract;

import dev.belay.contract.NearestName;
import java.util.Collection;

/** What to say about a name that does not exist. */
final class Suggestion {
  private Suggestion() {}

  /** {@code did you mean x?} where one is near; otherwise the names that exist. */
  static String of(String name, Collection<String> known) {
    String nearest = NearestName.of(name, known);
    return nearest == null
        ? "known are " + String.join(", ", known)
        : "did you mean " + nearest + "?";
  }
}
