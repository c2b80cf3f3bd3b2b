package dev.belay.contract.host;

/** What a host does with plain text that a hook prints on standard output, ending with 0. */
public enum PlainText {
  /** It is not known. */
  UNKNOWN,
  /** The model gets it. */
  CONTEXT,
  /** The user gets it. */
  MESSAGE,
  /** It is the answer itself: a path, a new text. */
  ANSWER,
  /** Nobody gets it, a log at most. */
  IGNORED,
  /** The hook counts as failed. */
  ERROR
}
