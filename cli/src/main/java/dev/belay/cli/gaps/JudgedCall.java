package dev.belay.cli.gaps;

import static java.util.Objects.requireNonNull;

import dev.belay.hosts.transcript.TranscriptCall;

/**
 * A call in a transcript, and whether Belay could have refused it.
 *
 * @param text what it does, without secrets
 * @param why the judgement in words
 */
record JudgedCall(TranscriptCall call, CallText text, Judgement judgement, String why) {
  JudgedCall {
    requireNonNull(call, "call");
    requireNonNull(text, "text");
    requireNonNull(judgement, "judgement");
    requireNonNull(why, "why");
  }

  JudgedCall because(String other) {
    return new JudgedCall(call, text, judgement, other);
  }
}
