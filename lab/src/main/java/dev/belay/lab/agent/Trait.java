package dev.belay.lab.agent;

/** What sets an agent apart from the others; each seen in the lab. */
public enum Trait {
  /** A refused call ends the whole run, so the model is told nothing any more. */
  REFUSAL_ENDS_RUN
}
