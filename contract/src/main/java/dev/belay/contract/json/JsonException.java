package dev.belay.contract.json;

import static java.util.Objects.requireNonNull;

/**
 * A document that could not be read. The message says what is wrong and where, and never quotes the
 * document's content.
 */
public final class JsonException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  public JsonException(Kind kind, String message) {
    super(requireNonNull(message));
    this.kind = requireNonNull(kind);
  }

  /** What was violated. */
  public Kind kind() {
    return kind;
  }

  /** The ways in which a document can be unreadable. */
  public enum Kind {
    EMPTY,
    TRUNCATED,
    TOO_LARGE,
    TOO_DEEP,
    MALFORMED,
    NOT_AN_OBJECT,
    SECOND_DOCUMENT
  }
}
