package dev.belay.cli.signature;

import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.contract.NearestName;
import java.util.List;

/** The kinds of signatures. */
enum Scheme {
  HOOK_CONTRACT("hook-contract"),
  STANDARD_WEBHOOKS("standard-webhooks");

  private final String title;

  Scheme(String title) {
    this.title = title;
  }

  /**
   * The scheme of this name.
   *
   * @throws CommandFailure if there is none
   */
  static Scheme named(String name) {
    for (Scheme scheme : values()) {
      if (scheme.title.equals(name)) {
        return scheme;
      }
    }
    List<String> titles = List.of(HOOK_CONTRACT.title, STANDARD_WEBHOOKS.title);
    String nearest = NearestName.of(name, titles);
    throw new CommandFailure(
        ExitCode.USAGE,
        "unknown scheme",
        name,
        nearest == null ? "one of " + String.join(", ", titles) : "did you mean " + nearest + "?");
  }
}
