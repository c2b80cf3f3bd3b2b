package dev.belay.cli.demo;

import static java.util.Objects.requireNonNull;

import dev.belay.cli.explain.Told;
import dev.belay.contract.HookEvent;
import dev.belay.contract.Verdict;
import dev.belay.engine.HookAnswer;

/**
 * One payload that went the way of a hook.
 *
 * @param session where it comes from
 * @param file the recorded payload that it is, or is made from
 * @param forged whether no agent ever sent it
 * @param event what was seen in it
 * @param verdict what was decided
 * @param answer everything that came of it
 * @param nanos how long it took from the first byte read to the reply
 */
record Replayed(
    RecordedSession session,
    String file,
    boolean forged,
    HookEvent event,
    Verdict verdict,
    HookAnswer answer,
    long nanos) {
  Replayed {
    requireNonNull(session, "session");
    requireNonNull(file, "file");
    requireNonNull(event, "event");
    requireNonNull(verdict, "verdict");
    requireNonNull(answer, "answer");
  }

  /** What the host is told. */
  Told told() {
    return Told.of(verdict, answer.reply());
  }
}
