package dev.belay.setup.trust;

import static java.util.Objects.requireNonNull;

/**
 * What a host thinks of a hook.
 *
 * @param state the short of it
 * @param what why, in words; empty where {@code state} says all
 * @param where the file in which the host keeps this; empty where it is about the hook itself
 * @param whatToDo what the user can do; empty where nothing has to be done
 */
public record Trust(State state, String what, String where, String whatToDo) {
  static final Trust NOT_NEEDED = new Trust(State.NOT_NEEDED, "", "", "");

  public Trust {
    requireNonNull(state, "state");
    requireNonNull(what, "what");
    requireNonNull(where, "where");
    requireNonNull(whatToDo, "whatToDo");
  }

  /** The short of it, the worst last. */
  public enum State {
    /** The host asks nobody. */
    NOT_NEEDED,
    TRUSTED,
    /** Cannot be told from here. */
    UNKNOWN,
    /** Nobody has decided; the host asks before it runs anything. */
    UNDECIDED,
    /** Nobody has decided; until then the hook is passed over. */
    NOT_YET,
    /** The hook is passed over. */
    UNTRUSTED,
    /** It was trusted, and is another one now. */
    CHANGED
  }

  static Trust trusted(String where) {
    return new Trust(State.TRUSTED, "", where, "");
  }
}
