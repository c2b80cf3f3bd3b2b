package dev.belay.journal;

import static java.util.Objects.requireNonNull;

/**
 * An event's place among those of its session: what is missing between two of them was not written,
 * or taken away.
 *
 * @param engine the engine that counts; another one begins anew
 * @param number 1 for the first event of the session that this engine answered
 */
public record SessionSequence(String engine, long number) {
  public SessionSequence {
    requireNonNull(engine, "engine");
  }
}
