package dev.belay.guard.policy;

/** Whose a policy file is; what comes later is read later. */
public enum Layer {
  /** The machine's: its administrator's. */
  MANAGED("the managed policy"),
  /** The user's. */
  USER("the user"),
  /** One that a variable names. */
  ENVIRONMENT("the environment"),
  /** A project's. */
  PROJECT("a project");

  private final String who;

  Layer(String who) {
    this.who = who;
  }

  /** In a sentence: "a project may not ...". */
  public String who() {
    return who;
  }
}
