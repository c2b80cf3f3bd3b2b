package dev.belay.engine;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.Verdict;

/** What one handler said. */
public record Opinion(String handler, Verdict verdict) {
  public Opinion {
    requireNonNull(handler, "handler");
    requireNonNull(verdict, "verdict");
  }
}
