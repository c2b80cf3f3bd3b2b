package dev.belay.engine.resident;

import java.util.List;

/**
 * How the hooks that were installed stand.
 *
 * @param files in how many files there should be some
 * @param lost in how many of them they are not as they should be
 * @param reads how many files were read to know it, since the engine started
 * @param troubles what is wrong, and what was put right lately
 */
record RegistrationState(int files, int lost, long reads, List<Trouble> troubles) {
  static final RegistrationState NONE = new RegistrationState(0, 0, 0, List.of());

  RegistrationState {
    troubles = List.copyOf(troubles);
  }

  /**
   * Something that the user should hear of.
   *
   * @param number later ones have greater numbers
   * @param over whether it was put right
   * @param hosts whom it is about
   * @param text what is wrong and what to do
   */
  record Trouble(long number, boolean over, List<String> hosts, String text) {
    Trouble {
      hosts = List.copyOf(hosts);
    }
  }

  /** What is wrong now. */
  List<String> problems() {
    return troubles.stream().filter(trouble -> !trouble.over()).map(Trouble::text).toList();
  }
}
