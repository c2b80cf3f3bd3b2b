package dev.belay.cli.gaps;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What is known of one session.
 *
 * @param calls all of its calls, sub-agents' too, in the order in which the model asked for them
 * @param stretches the unseen ones among them
 * @param missing how many events Belay counted that the journal does not hold
 */
record SessionGaps(
    String host, String session, List<JudgedCall> calls, List<Stretch> stretches, long missing) {
  SessionGaps {
    requireNonNull(host, "host");
    requireNonNull(session, "session");
    calls = List.copyOf(calls);
    stretches = List.copyOf(stretches);
  }

  /** How many calls were judged so. */
  int count(Judgement judgement) {
    int count = 0;
    for (JudgedCall call : calls) {
      count += call.judgement() == judgement ? 1 : 0;
    }
    return count;
  }

  /** How many calls were made, so that Belay should have been asked. */
  int made() {
    return count(Judgement.SEEN) + gaps();
  }

  /** How many calls Belay could not have refused. */
  int gaps() {
    int gaps = 0;
    for (JudgedCall call : calls) {
      gaps += call.judgement().isGap() ? 1 : 0;
    }
    return gaps;
  }

  /** Whether something is to be told of it. */
  boolean hasFindings() {
    return gaps() > 0 || missing > 0;
  }
}
